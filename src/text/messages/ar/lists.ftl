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
