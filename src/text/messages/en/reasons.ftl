### Coded reasons for a step: why suspended, why stopped, why absent.
### Ids begin with `reason-`; every id also stands in the Arabic file.

reason-other = Other (see the note)
