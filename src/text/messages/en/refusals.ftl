### Why a command was refused, and what to do; one message for each code.
### Ids begin with `refusal-`; every id also stands in the Arabic file.

refusal-unknown = The command was refused ({ $code })
