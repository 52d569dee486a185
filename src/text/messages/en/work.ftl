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
    .hint = Give the number of seats with --seats.
refusal-e3206 = It would close before it opens on { $from }.
    .hint = Check the two days.
refusal-e3207 = The vacancy { $id } was closed on { $day }.
    .hint = Open a new one instead: what was closed stays as it was.
refusal-e3208 = { $taken ->
        [one] One seat has somebody: no fewer can be offered.
       *[other] { $taken } seats have somebody: no fewer can be offered.
    }
    .hint = End the placements first, or offer as many seats.
refusal-e3209 = { $seats ->
        [one] The one seat of { $id } has somebody.
       *[other] All { $seats } seats of { $id } have somebody.
    }
    .hint = masar vacancy edit raises the seats, if there are more.
refusal-e3210 = The placement { $id } ended on { $day }.
    .hint = What is over stays as it was: record the new job.
refusal-e3211 = In { $month } nobody worked there as yet.
    .hint = Wages are confirmed for months between the first day of work and today.
refusal-e3212 = It is not known when support of { $id } ends, so there is nothing to count from.
    .hint = Enroll the person in the support that goes with the job, or record the day it went on without.
refusal-e3213 = No check is made { $after } months after support; checks are after { $checks }.
    .hint = masar placement check --after takes one of these.
refusal-e3214 = Support lasts until { $last }: this check can be made from { $from } on.
    .hint = Come back on that day.
