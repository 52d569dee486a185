### The plain verbs: table headings, prompts and results.
### Ids begin with `cli-`; every id also stands in the Arabic file.

cli-nothing-found = Nothing found
