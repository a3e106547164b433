"""How languages write a day: how the names of their months begin, and the words that say an article was published or changed.

A page's date is read before anything else is known of its language, and by beginnings, for many languages inflect
their months ("leden", "ledna"). Each value has the twelve months in order, ";" between them, the longest beginning counts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

MONTHS: Mapping[str, str] = {
    "af": "jan; feb; maart mrt; apr; mei; jun; jul; aug; sep; okt; nov; des",
    "ar": "يناير كانون‌الثاني; فبراير شباط; مارس آذار; أبريل ابريل إبريل نيسان; مايو أيار; يونيو حزيران; يوليو تموز; أغسطس اغسطس آب; سبتمبر أيلول; أكتوبر اكتوبر; نوفمبر; ديسمبر",
    "az": "yan; fev; mar; apr; may; iyn iyun; iyl iyul; avq; sen; okt; noy; dek",
    "be": "студз; лют; сак; крас; мая май; чэрв; ліп; жні; вер; кастр; ліст; снеж",
    "bg": "ян; фев; мар; апр; май; юни; юли; авг; сеп; окт; ное; дек",
    "bn": "জানু; ফেব্রু; মার্চ; এপ্রি; মে; জুন; জুলাই; আগস্ট; সেপ্টে; অক্টো; নভে; ডিসে",
    "bs": "jan; feb; mar; apr; maj; jun; jul; aug avg; sep; okt; nov; dec",
    "ca": "gen; febr; març; abr; maig; juny; jul; ag; set; oct; nov; des",
    "cs": "led; únor; břez; dub; květ; červ; červenc; srp; září; říj; listop; prosin",
    "da": "jan; feb; mar; apr; maj; jun; jul; aug; sep; okt; nov; dec",
    "de": "jan jän; feb; mär mrz; apr; mai; jun; jul; aug; sep; okt; nov; dez",
    "el": "ιαν; φεβ; μαρ μάρ; απρ; μαΐ μαι μάι; ιουν ιούν; ιουλ ιούλ; αυγ αύγ; σεπ; οκτ; νοε νοέ; δεκ",
    "en": "jan; feb; mar; apr; may; jun; jul; aug; sep; oct; nov; dec",
    "es": "ene; feb; mar; abr; may; jun; jul; ago; sep set; oct; nov; dic",
    "et": "jaan; veeb; märts; apr; mai; juuni; juuli; aug; sept; okt; nov; dets",
    "eu": "urtarril; otsail; martxo; apiril; maiatz; ekain; uztail; abuztu; irail; urri; azaro; abendu",
    "fa": "ژانویه; فوریه; مارس; آوریل; مه; ژوئن; ژوئیه; اوت; سپتامبر; اکتبر; نوامبر; دسامبر",
    "fi": "tammi; helmi; maalis; huhti; touko; kesä; heinä; elo; syys; loka; marras; joulu",
    "fr": "janv; févr fevr; mars; avr; mai; juin; juil; août aout; sept; oct; nov; déc dec",
    "ga": "ean; feabh; márt; aib; beal; meith; iúil; lún; meán; deir; samh; noll",
    "gl": "xan; feb; mar; abr; mai; xuñ; xul; ago; set; out; nov; dec",
    "he": "ינואר בינואר; פברואר בפברואר; מרץ במרץ; אפריל באפריל; מאי במאי; יוני ביוני; יולי ביולי; אוגוסט באוגוסט; ספטמבר בספטמבר; אוקטובר באוקטובר; נובמבר בנובמבר; דצמבר בדצמבר",
    "hi": "जनवरी जन; फरवरी फ़रवरी फर; मार्च; अप्रैल; मई; जून; जुलाई; अगस्त; सितंबर सितम्बर; अक्टूबर अक्तूबर; नवंबर नवम्बर; दिसंबर दिसम्बर",
    "hr": "sij; velj; ožuj; trav; svib; lip; srp; kol; ruj; listop; stud; pros",
    "hu": "jan; feb; márc; ápr; máj; jún; júl; aug; szept; okt; nov; dec",
    "hy": "հունվ; փետ; մարտ; ապր; մայ; հունիս; հուլիս; օգոս; սեպ; հոկ; նոյ; դեկ",
    "id": "jan; feb; mar; apr; mei; jun; jul; agu ags; sep; okt; nov; des",
    "is": "jan; feb; mar; apr; maí; jún; júl; ágú; sep; okt; nóv; des",
    "it": "gen; feb; mar; apr; mag; giu; lug; ago; set; ott; nov; dic",
    "ka": "იან; თებ; მარ; აპრ; მაი; ივნ; ივლ; აგვ; სექ; ოქტ; ნოე; დეკ",
    "kk": "қаңтар; ақпан; наурыз; сәуір; мамыр; маусым; шілде; тамыз; қыркүйек; қазан; қараша; желтоқсан",
    "lb": "jan; feb; mäerz; abr; mee; jun; jul; aug; sept; okt; nov; dez",
    "lt": "saus; vasar; kov; bal; geg; birž; liep; rugp; rugs; spal; lapkr; gruod",
    "lv": "janv; febr; mart; apr; mai; jūn; jūl; aug; sept; okt; nov; dec",
    "mk": "јан; фев; мар; апр; мај; јун; јул; авг; сеп; окт; ное; дек",
    "ms": "jan; feb; mac; apr; mei; jun; julai; ogos; sep; okt; nov; dis",
    "nl": "jan; feb; maa mrt; apr; mei; jun; jul; aug; sep; okt; nov; dec",
    "no": "jan; feb; mar; apr; mai; jun; jul; aug; sep; okt; nov; des",
    "pl": "sty; lut; mar; kwi; maj; cze; lip; sie; wrz; paź; lis; gru",
    "pt": "jan; fev; mar; abr; mai; jun; jul; ago; set; out; nov; dez",
    "ro": "ian; feb; mar; apr; mai; iun; iul; aug; sep; oct; noi; dec",
    "ru": "янв; фев; мар; апр; мая май; июн; июл; авг; сен; окт; ноя; дек",
    "sk": "jan; feb; mar; apr; máj; jún; júl; aug; sep; okt; nov; dec",
    "sl": "jan; feb; mar; apr; maj; jun; jul; avg; sep; okt; nov; dec",
    "sq": "jan; shk; mar; pri; maj; qer; korr; gush; shta; tet; nën; dhj",
    "sr": "јан jan; феб feb; мар mar; апр apr; мај maj; јун jun; јул jul; авг avg; сеп sep; окт okt; нов nov; дец dec",
    "sv": "jan; feb; mar; apr; maj; jun; jul; aug; sep; okt; nov; dec",
    "sw": "jan; feb; mac; apr; mei; jun; jul; ago; sep; okt; nov; des",
    "ta": "ஜனவரி; பிப்ரவரி; மார்ச்; ஏப்ரல்; மே; ஜூன்; ஜூலை; ஆகஸ்ட்; செப்டம்பர்; அக்டோபர்; நவம்பர்; டிசம்பர்",
    "te": "జనవరి; ఫిబ్రవరి; మార్చి; ఏప్రిల్; మే; జూన్; జులై; ఆగస్టు; సెప్టెంబర్; అక్టోబర్; నవంబర్; డిసెంబర్",
    "th": "มกราคม ม.ค; กุมภาพันธ์ ก.พ; มีนาคม มี.ค; เมษายน เม.ย; พฤษภาคม พ.ค; มิถุนายน มิ.ย; กรกฎาคม ก.ค; สิงหาคม ส.ค; กันยายน ก.ย; ตุลาคม ต.ค; พฤศจิกายน พ.ย; ธันวาคม ธ.ค",
    "tr": "oca; şub; mar; nis; may; haz; tem; ağu; eyl; eki; kas; ara",
    "uk": "січ; лют; бер; квіт; трав; черв; лип; серп; вер; жовт; лист; груд",
    "ur": "جنوری; فروری; مارچ; اپریل; مئی; جون; جولائی; اگست; ستمبر; اکتوبر; نومبر; دسمبر",
    "uz": "yan; fev; mar; apr; may; iyun; iyul; avg; sen; okt; noy; dek",
}  # fmt: skip

# What stands before the day of a change.
UPDATED: frozenset[str] = frozenset(
    "updated update modified revised edited aktualisiert aktualisierung geändert bearbeitet modifié modifiée mis mise màj actualisé actualizado "
    "actualizada actualización modificado aggiornato aggiornata aggiornamento atualizado atualizada atualização bijgewerkt gewijzigd uppdaterad "
    "uppdaterat ändrad oppdatert endret opdateret ændret aktualizováno aktualizace upraveno aktualizacja zaktualizowano aktualizované frissítve "
    "módosítva actualizat güncelleme güncellendi обновлено обновлена изменено оновлено обновена ενημέρωση ενημερώθηκε päivitetty muokattu "
    "uppfært ažurirano izmijenjeno posodobljeno atnaujinta atjaunināts uuendatud diperbarui kemaskini 更新 수정 업데이트 تحديث עודכן अपडेट আপডেট".split()
)

# What stands before the day of publication or the author in a list of facts under the article.
DATED: frozenset[str] = frozenset(
    "date datum data fecha published publiziert veröffentlicht erschienen publié publicado publicada pubblicato gepubliceerd publicerad publisert "
    "publiceret publikováno opublikowano dodano yayınlanma опубликовано опубліковано дата julkaistu 発行日 公開日 日期 发布时间 등록 입력".split()
)
