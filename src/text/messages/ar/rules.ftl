### كتاب القواعد بالكلمات: أسماء القواعد ولماذا تنتهي المدة في يومها.
### Ids begin with `rule-`; every id also stands in the English file.

rule-source = المصدر: { $source }
