## قوائم الأسر: الأعمدة والمجموعات والعينات وما تغيّر؛ العروض المحفوظة

cli-verb-view = العروض المحفوظة: مرشِّح بترتيبه وأعمدته وتجميعه تحت اسم
cli-verb-view-save = حفظ عرض باسم
cli-verb-view-list = العروض المحفوظة، الخاصة والمشتركة
cli-verb-view-show = ما في عرض
cli-verb-view-drop = حذف عرض، مع إظهار ما كان فيه
cli-flag-view = عرض محفوظ: مرشِّحه مع --filter، وترتيبه وأعمدته وتجميعه إن لم تُذكر
cli-flag-saved = عرض محفوظ: مرشِّحه مع --filter، وترتيبه وأعمدته وتجميعه إن لم تُذكر
cli-flag-sort = الترتيب، مثل -members,name: علامة - للأكبر أولًا
cli-flag-columns = الأعمدة وترتيبها: id وhead وplace وgovernorate وliwa وlocality وmembers وaid وaid_amount وwork_wages وphone وcaseworker وregistered
cli-flag-group = التجميع بحسب عمود، مع مجاميع فرعية
cli-flag-sample = سحب هذا العدد بالقرعة للمراجعة
cli-flag-household-list-seed = الرقم الذي يسحب العينة نفسها
cli-flag-since = ما تغيّر في هذه القائمة منذ نهاية ذلك اليوم: ما أُضيف وما خرج والحقول التي اختلفت
cli-flag-household-list-out = كتابة القائمة في هذا الملف الجديد: .xlsx أو .csv
cli-flag-view-save-name = حروف وأرقام و- و_
cli-flag-view-name = اسم العرض
cli-flag-shared = لكل من يعمل على هذا السجل
cli-flag-replace = بدلًا من العرض الذي له هذا الاسم

cli-col-governorate = المحافظة
cli-col-liwa = اللواء
cli-col-locality = البلدة أو القرية
cli-col-caseworker = الباحث
cli-col-registered = تاريخ التسجيل
cli-col-became = في القائمة
cli-col-then = كان
cli-col-view = العرض
cli-col-whose = لمن
cli-col-filter = المرشِّح
cli-col-sort = الترتيب
cli-col-columns = الأعمدة
cli-col-group = التجميع

cli-list-sheet = الأسر
cli-list-written =
    { $households ->
        [0] كُتبت القائمة بلا أسر في الملف { $file }
        [one] كُتبت أسرة واحدة في الملف { $file }
        [two] كُتبت أسرتان في الملف { $file }
        [few] كُتبت { $households } أسر في الملف { $file }
        [many] كُتبت { $households } أسرة في الملف { $file }
       *[other] كُتبت { $households } أسرة في الملف { $file }
    }
cli-sample = سُحب { $drawn } من { $total } بالقرعة، ويسحبها --seed { $seed } نفسها من جديد.
cli-group =
    { $households ->
        [one] { $name }: أسرة واحدة
        [two] { $name }: أسرتان
        [few] { $name }: { $households } أسر
        [many] { $name }: { $households } أسرة
       *[other] { $name }: { $households } أسرة
    }
cli-group-none = غير مسجل
cli-group-shown = المعروض { $shown } من { $all }.
cli-since = منذ { $day }: أُضيف { $added }، وخرج { $gone }، وتغيّر { $changed }.
cli-since-added = أُضيفت
cli-since-gone = خرجت
cli-since-changed = تغيّرت
cli-view-saved = حُفظ العرض { $name }.
cli-view-dropped = حُذف العرض { $name }. كان فيه:
cli-view-own = خاص
cli-view-shared = مشترك
cli-view-none = لا عروض محفوظة بعد: masar view save NAME --filter TEXT.
cli-no-view = لا يوجد عرض { $name }.
    .hint = المحفوظ: { $known }.
cli-view-taken = يوجد عرض { $name }.
    .hint = اختر اسمًا آخر، أو يضع --replace هذا مكانه.
cli-read-view-name = { $value } لا يصلح اسمًا لعرض: حتى 40 من الحروف والأرقام و- و_

cli-col-aid-month = المعونة/شهر
    .short = المعونة
cli-col-standing = الوضع
cli-col-ends = أقرب انتهاء

## The same in the panes: columns, groups, views, samples, files

column-group = المجموعة
column-group-households = الأسر
column-group-members = الأفراد
column-group-aid = المعونة الشهرية
column-group-wages = الأجور الشهرية
columns-title = أعمدة القائمة
views-title = العروض المحفوظة
column-usual-again = عادت الأعمدة المعتادة.

screen-groups = المجموعات
screen-groups-empty = القائمة فارغة ولا شيء فيها يُجمع.
groups-all = المجموع
groups-by = حسب { $column }

views-none = لا عروض محفوظة بعد. { $key } يحفظ القائمة كما هي.
views-nowhere = لا تُحفظ العروض في هذه الجلسة.
views-trouble = { $code } تعذّر استعمال العروض: { $what }
views-not-understood = في العرض { $name } ما لا يُفهم، ولم يتغير شيء. يبيّن masar view show { $name } ما فيه.
views-opened = هذا هو العرض { $name }.
views-saved =
    { $whose ->
        [shared] حُفظت القائمة عرضًا مشتركًا باسم { $name }.
       *[own] حُفظت القائمة عرضًا خاصًا بك باسم { $name }.
    }
views-dropped =
    { $whose ->
        [shared] حُذف العرض المشترك { $name }.
       *[own] حُذف عرضك الخاص { $name }.
    }
views-save-no = إبقاء العرض { $name } كما هو
views-save-yes =
    { $whose ->
        [shared] وضع هذه القائمة مكانه للجميع
       *[own] وضع هذه القائمة مكانه
    }
views-drop-no = إبقاء العرض { $name }
views-drop-yes =
    { $whose ->
        [shared] حذف العرض { $name } الذي يستعمله الجميع
       *[own] حذف العرض { $name }
    }

select-drawn =
    { $drawn ->
        [0] لم تُسحب أي أسرة بالقرعة.
        [one] سُحبت أسرة واحدة من { $of } بالقرعة وحُدّدت، ويسحبها الرقم { $seed } نفسها من جديد.
        [two] سُحبت أسرتان من { $of } بالقرعة وحُدّدتا، ويسحبهما الرقم { $seed } نفسهما من جديد.
        [few] سُحبت { $drawn } أسر من { $of } بالقرعة وحُدّدت، ويسحبها الرقم { $seed } نفسها من جديد.
        [many] سُحبت { $drawn } أسرة من { $of } بالقرعة وحُدّدت، ويسحبها الرقم { $seed } نفسها من جديد.
       *[other] سُحبت { $drawn } أسرة من { $of } بالقرعة وحُدّدت، ويسحبها الرقم { $seed } نفسها من جديد.
    }
list-not-written = { $code } لم تُكتب القائمة: { $what }
list-no-writer = لا تُكتب القوائم في هذه الجلسة.
app-busy-list-file = كتابة القائمة

argument-sample = العدد، ثم رقم يسحب الأسر نفسها من جديد: 20 7
argument-list-file = ملف جديد، مثل list.xlsx أو list.csv
argument-column = عمود، مثل اللواء أو الباحث
argument-view = اسم عرض
argument-new-view = اسم، وبعده «مشترك» إن كان للجميع في هذا السجل

key-select-sample = تحديد عدد من أسر القائمة بالقرعة للمراجعة
    .short = بالقرعة
key-column-enter = إلى العناوين: فرز وترشيح وتجميع حسب عمود، ونقله
    .short = العناوين
key-column-next = إلى العمود التالي
    .short = التالي
key-column-previous = إلى العمود السابق
    .short = السابق
key-column-sort = الفرز حسب هذا العمود وحده، ثم من الأكبر، ثم إلغاء الفرز
    .short = فرز
key-column-sort-also = الفرز حسب هذا العمود أيضًا عند تساوي ما قبله
    .short = فرز أيضًا
key-column-filter = الترشيح حسب هذا العمود
    .short = ترشيح
key-column-group = تجميع القائمة حسب هذا العمود
    .short = تجميع
key-column-leave = العودة إلى الأسر
    .short = عودة
key-column-list = اختيار الأعمدة وترتيبها
    .short = الأعمدة
key-column-toggle = إظهار هذا العمود أو إخفاؤه
    .short = إظهار أو إخفاء
key-column-hide = إخفاء هذا العمود
    .short = إخفاء
key-column-earlier = نقل هذا العمود قبل السابق
    .short = نقل قبله
key-column-later = نقل هذا العمود بعد التالي
    .short = نقل بعده
key-column-wider = توسيع هذا العمود، ومع رقم بعدد من الخانات
    .short = توسيع
key-column-narrower = تضييق هذا العمود، ومع رقم بعدد من الخانات
    .short = تضييق
key-column-usual = الأعمدة المعتادة من جديد
    .short = المعتادة
key-views-list = العروض المحفوظة، الخاصة والمشتركة
    .short = العروض
key-views-open = عرض القائمة بعرض محفوظ
    .short = فتح
key-views-save = حفظ القائمة كما هي عرضًا: المرشِّح والترتيب والأعمدة والتجميع
    .short = حفظ عرض
key-views-drop = حذف هذا العرض
    .short = حذف
key-groups-count = تجميع القائمة حسب عمود مع المجاميع
    .short = تجميع حسب
key-groups-open = عرض أسر هذه المجموعة
    .short = عرض أسرها
key-list-export = كتابة القائمة كما هي معروضة في ملف
    .short = كتابة القائمة

help-in-heading = العناوين
help-in-columns = الأعمدة
help-in-views = العروض
help-in-groups = المجموعات
help-because-column-unsorted = لا تُفرز قائمة حسب هذا العمود.
help-because-column-unfiltered = لا يسأل مرشِّح عمّا في هذا العمود.
help-because-last-column = لا بد من بقاء عمود واحد.
help-because-usual-columns = هذه هي الأعمدة المعتادة.
help-because-no-view = لا عرض تحت المؤشر.
help-because-no-condition = لا مرشِّح يسأل عن هذه المجموعة وحدها.
