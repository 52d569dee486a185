# Employers, workplaces, vacancies, and work followed after it began.

refusal-e3201 = There is no employer { $id }.
    .hint = masar employer list shows all of them.
refusal-e3202 = There is no workplace { $id }.
    .hint = masar employer show E-0042 lists the workplaces of an employer.
refusal-e3203 = There is no vacancy { $id }.
    .hint = masar vacancy list shows those that are open.
refusal-e3204 = “{ $sector }” is no sector of the table.
    .hint = masar employer add --help lists the sectors. The minimum wage goes by them.
refusal-e3205 = A vacancy has at least one seat.
refusal-e3206 = It would close before it opens on { $from }.
refusal-e3207 = The vacancy { $id } was closed on { $day }.
    .hint = Open a new one instead: what was closed stays as it was.
refusal-e3208 = { $taken ->
        [one] One seat has somebody: no fewer can be offered.
       *[other] { $taken } seats have somebody: no fewer can be offered.
    }
