### The rule book in words: names of rules, and why a clock ends when it does.
### Ids begin with `rule-`; every id also stands in the Arabic file.

rule-source = Source: { $source }
