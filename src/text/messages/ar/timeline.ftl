### خط الدفعات: حالات الأشهر ونهاياتها وشرح كل شهر.
### Ids begin with `timeline-`; every id also stands in the English file.

timeline-empty = لا دفعات ولا عمل بعد.
timeline-wage = الأجر
timeline-loan = الأقساط
timeline-aid-share = حصة المعونة
timeline-support-ends = ينتهي الدعم { $date }
timeline-contract-ends = ينتهي العقد { $date }
timeline-grace-ends = ينتهي السماح { $date }

timeline-state-nothing = لا شيء
timeline-state-settled = دُفع
timeline-state-failed = تعذر الدفع
timeline-state-in-flight = في الطريق ولم تُعرف نتيجته
timeline-state-due = مستحق ولا دفعة مسجلة
timeline-state-expected = متوقع
timeline-state-suspended = معلّق ولا يستحق شيء
timeline-state-covered = تغطيه دفعة الربع
timeline-state-unknown = لا قاعدة ولا قرار يحدد المبلغ
timeline-state-working = على رأس العمل
timeline-state-work-agreed = عمل متفق عليه
timeline-state-adjusted = دُفع والفرق مع شهر آخر
timeline-state-overpaid = صُرف زيادة
timeline-state-instalment-paid = قسط مسدد
timeline-state-instalment-due = قسط يُسدد
timeline-state-instalment-late = قسط متأخر

timeline-cell = { $row }، { $month }: { $state }
timeline-cell-amount = { $row }، { $month }: { $state } · { $amount }
timeline-month = الشهر { $of }
timeline-paid-on = حتى { $date }، المحاولة { $attempt }
timeline-bank-said = ردّ البنك { $bank } في { $date }، المحاولة { $attempt }
timeline-suspended-since = منذ { $date }: { $reason }
timeline-by-rule = { $rule }، النسخة { $version } من { $date }
timeline-decided = مبلغ مقرر من { $month }
timeline-adjusted-with = فرق { $amount } مع { $month } ({ $id })
timeline-overpaid-in = الزيادة { $amount } ({ $id })
timeline-instalment = القسط { $no } من { $of }، سُدد { $repaid } من { $amount }
timeline-after-grace = بعد انتهاء فترة السماح في { $date } يُقرر من جديد
