### Longer help texts.
### Ids begin with `help-`; every id also stands in the Arabic file.

help-title = Help
