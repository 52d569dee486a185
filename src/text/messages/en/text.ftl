### What the text filter dropped, and digits that cannot be read.
### Ids begin with `text-`; every id also stands in the Arabic file.

text-dropped-control = control character
text-dropped-bidi-control = hidden direction mark
text-dropped-invisible = invisible character
text-dropped-tag = hidden tag
text-dropped-variation-selector = variation selector
text-dropped-private-use = private character
text-dropped-unassigned = unknown character
text-dropped-extra-mark = more than three marks on one letter
text-dropped-lone-mark = mark without a letter
text-dropped =
    { $count ->
        [one] Dropped { $what } ({ $code })
       *[other] Dropped { $what } ({ $code }), { $count } times
    }
text-digits-mixed = Two kinds of digits in one field; write one kind only
