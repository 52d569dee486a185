### السجل على القرص: الفتح والقفل والتلف والنسخ الاحتياطي والاستعادة.
### Ids begin with `store-`; every id also stands in the English file.

store-opening = جارٍ فتح السجل
