"""Encodings: a news item in 24 languages, in every encoding it was ever written in, honestly declared, not at all, or falsely."""

from collections import Counter

import pytest

from secondsource.errors import FormatError
from secondsource.model import Raw
from secondsource.read.alphabets import fit
from secondsource.read.decode import decode
from secondsource.read.encodings import to_text
from secondsource.read.page import decode_page

SAMPLES = {
    "en": (
        "The council’s vote was “a bad day for the quay”, the mayor said – and the café on the pier will shut in May. Nobody asked the fishermen, who pay £40 a month.",
        ["cp1252", "mac-roman"],
    ),
    "fr": (
        "Le conseil a voté lundi la fermeture du vieux pont. « Nous n’avons plus d’argent », a déclaré la maire, élue l’été dernier. Les camions passeront près du château jusqu’à Noël.",
        ["cp1252", "iso-8859-15", "mac-roman"],
    ),
    "de": (
        "Der Stadtrat hat am Montag beschlossen, die alte Brücke zu schließen. „Wir haben kein Geld mehr“, sagte die Bürgermeisterin. Lastwagen müssen künftig über den Damm fahren.",
        ["cp1252", "iso-8859-1"],
    ),
    "es": (
        "El consejo votó el lunes cerrar el viejo puente. «No tenemos más dinero», dijo la alcaldesa, elegida el año pasado. ¿Quién pagará la reparación? Los camiones irán por la presa.",
        ["cp1252", "iso-8859-1"],
    ),
    "pt": (
        "A câmara decidiu na segunda-feira fechar a ponte velha. «Não temos dinheiro», disse a presidente. Os camiões vão passar pela barragem até à próxima primavera, e não há solução.",
        ["cp1252"],
    ),
    "it": (
        "Il consiglio ha votato lunedì la chiusura del vecchio ponte. «Non c’è più denaro», ha detto la sindaca. I camion passeranno sulla diga fino a primavera, perché così è stato deciso.",
        ["cp1252"],
    ),
    "sv": (
        "Kommunen beslöt på måndagen att stänga den gamla bron. ”Vi har inga pengar kvar”, sade borgmästaren. Lastbilar får köra över dammen tills våren, och färjan går på söndagar.",
        ["cp1252", "iso-8859-1"],
    ),
    "pl": (
        "Rada głosowała w poniedziałek za zamknięciem starego mostu. „Nie mamy już pieniędzy”, powiedziała burmistrz. Ciężarówki pojadą przez tamę aż do wiosny, a łodzie będą pływać częściej.",
        ["cp1250", "iso-8859-2"],
    ),
    "cs": (
        "Rada města v pondělí rozhodla, že zavře starý most. „Už nemáme peníze,“ řekla starostka. Nákladní auta pojedou přes hráz až do příštího jara, a převoz bude stát čtyři koruny.",
        ["cp1250", "iso-8859-2"],
    ),
    "hu": (
        "A tanács hétfőn úgy döntött, hogy lezárja a régi hidat. „Nincs több pénzünk” – mondta a polgármester. A teherautók tavaszig a gáton járnak, és a komp is sűrűbben közlekedik.",
        ["cp1250", "iso-8859-2"],
    ),
    "ro": (
        "Consiliul a votat luni închiderea podului vechi. „Nu mai avem bani”, a spus primăriţa. Camioanele vor trece peste baraj până la primăvară, iar bacul va circula şi duminica în oraş.",
        ["cp1250", "iso-8859-2"],
    ),
    "tr": (
        "Meclis pazartesi günü eski köprünün kapatılmasına karar verdi. “Paramız kalmadı” dedi belediye başkanı. Kamyonlar ilkbahara kadar barajın üzerinden geçecek, vapur da sık çalışacak.",
        ["cp1254", "iso-8859-9"],
    ),
    "lt": (
        "Taryba pirmadienį nubalsavo uždaryti senąjį tiltą. „Nebeturime pinigų“, – sakė merė. Sunkvežimiai iki pavasario važiuos per užtvanką, o keltas plauks dažniau ir sekmadieniais.",
        ["cp1257"],
    ),
    "ru": (
        "Совет в понедельник проголосовал за закрытие старого моста. «У нас больше нет денег», — сказала мэр. Грузовики до весны будут ездить через плотину, а паром станет ходить чаще.",
        ["cp1251", "koi8-r", "iso-8859-5", "cp866"],
    ),
    "uk": (
        "Рада в понеділок проголосувала за закриття старого мосту. «У нас більше немає грошей», — сказала мерка. Вантажівки до весни їздитимуть через греблю, а пором ходитиме частіше.",
        ["cp1251", "koi8-u"],
    ),
    "bg": (
        "Съветът гласува в понеделник да затвори стария мост. „Нямаме повече пари“, каза кметицата. Камионите ще минават през язовирната стена до пролетта, а фериботът ще пътува по-често.",
        ["cp1251"],
    ),
    "el": (
        "Το συμβούλιο ψήφισε τη Δευτέρα το κλείσιμο της παλιάς γέφυρας. «Δεν έχουμε άλλα χρήματα», είπε η δήμαρχος. Τα φορτηγά θα περνούν από το φράγμα ως την άνοιξη.",
        ["cp1253", "iso-8859-7"],
    ),
    "he": (
        'המועצה הצביעה ביום שני לסגור את הגשר הישן. "אין לנו עוד כסף", אמרה ראש העיר. המשאיות ייסעו דרך הסכר עד האביב, והמעבורת תפליג לעתים קרובות יותר.',
        ["cp1255"],
    ),
    "ar": (
        "صوت المجلس يوم الاثنين على إغلاق الجسر القديم. وقالت رئيسة البلدية إنه لم يعد لدينا مال. ستمر الشاحنات عبر السد حتى الربيع، وستعمل العبارة أكثر من ذي قبل.",
        ["cp1256", "iso-8859-6"],
    ),
    "th": (
        "สภาลงมติเมื่อวันจันทร์ให้ปิดสะพานเก่า นายกเทศมนตรีกล่าวว่าเราไม่มีเงินแล้ว รถบรรทุกจะวิ่งข้ามเขื่อนไปจนถึงฤดูใบไม้ผลิ",
        ["cp874"],
    ),
    "zh": (
        "市议会星期一投票决定关闭旧桥。市长说：“我们已经没有钱了。”卡车将绕行水坝，直到明年春天，渡船也会更加频繁地开行。",
        ["gb18030", "gbk"],
    ),
    "zt": (
        "市議會星期一投票決定關閉舊橋。市長說：「我們已經沒有錢了。」卡車將繞行水壩，直到明年春天，渡船也會更加頻繁地開行。",
        ["big5"],
    ),
    "ja": (
        "市議会は月曜日、古い橋を閉鎖することを決めた。市長は「もうお金がありません」と述べた。トラックは来年の春までダムの上を通り、フェリーの便も増える。",
        ["shift_jis", "euc_jp", "iso-2022-jp"],
    ),
    "ko": (
        "시의회는 월요일 낡은 다리를 폐쇄하기로 의결했다. 시장은 “더는 돈이 없다”고 말했다. 트럭은 내년 봄까지 댐 위로 다니고 나룻배도 더 자주 다닐 것이다.",
        ["euc_kr"],
    ),
}

LIES = "utf-8 iso-8859-1 windows-1252 windows-1251 windows-1250 shift_jis gb2312 iso-8859-2 euc-kr".split()
PLAIN = str.maketrans({"–": "-", "—": "-", "“": '"', "”": '"', "„": '"', "’": "'", "«": '"', "»": '"'})


def encoded():
    for language, (text, encodings) in SAMPLES.items():
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", *encodings):
            try:
                yield language, encoding, text, text.encode(encoding)
            except UnicodeEncodeError:
                yield language, encoding, text.translate(PLAIN), text.translate(PLAIN).encode(encoding)


def plain(body, encoding, stated):
    return decode(Raw("a.txt", body, f"text/plain; charset={stated}" if stated else ""))


def paged(body, encoding, stated):
    codec = encoding if encoding.startswith("utf-16") else "ascii"
    head = (
        f'<html><head><meta charset="{stated}"></head><body><p>' if stated else "<html><head></head><body><p>"
    )
    return decode_page(Raw("a.html", head.encode(codec) + body + "</p></body></html>".encode(codec)))


def outcome(opened, text, body, encoding, stated):
    try:
        found, doubts = opened(body, encoding, stated)
    except FormatError:
        return "a failure"
    return ("right" if text in found else "wrong") + (", a doubt" if doubts else "")


@pytest.mark.parametrize("opened", [plain, paged])
def test_an_honest_declaration_is_followed(opened):
    for language, encoding, text, body in encoded():
        found = outcome(opened, text, body, encoding, encoding)
        # A page in UTF-16 cannot state it in its own words: they are in UTF-16.
        assert found == "right" or (encoding.startswith("utf-16") and found == "right, a doubt"), (
            language,
            encoding,
        )


# Chinese, Japanese and Thai in UTF-16 without a mark or a word about it look like binary data: a failure, not a text.
@pytest.mark.parametrize(("opened", "failures"), [(plain, 8), (paged, 0)])
def test_without_a_declaration_the_words_tell_and_it_is_doubted(opened, failures):
    tally = Counter(outcome(opened, text, body, encoding, "") for _, encoding, text, body in encoded())
    assert tally == Counter(
        {"right": 25, "right, a doubt": tally.total() - 25 - failures, "a failure": failures}
    )


# "lunedì, più": Italian whose accents Windows-1250 reads as letters that are all Czech. Nothing in the letters tells.
LOST = {("it", "windows-1250")}


@pytest.mark.parametrize("opened", [plain, paged])
def test_a_false_declaration_is_never_believed_silently(opened):
    tally = Counter()
    for language, encoding, text, body in encoded():
        for stated in LIES:
            if stated.replace("_", "-") != encoding.replace("_", "-"):
                found = outcome(opened, text, body, encoding, stated)
                tally[found] += 1
                assert found != "wrong" or (language, stated) in LOST, (language, encoding, stated)
    assert tally["right"] + tally["right, a doubt"] > tally.total() * 0.9


@pytest.mark.parametrize("language", SAMPLES)
def test_every_language_fits_itself(language):
    assert fit(SAMPLES[language][0]) > 0.98


@pytest.mark.parametrize(
    ("body", "stated", "text", "says"),
    [
        ("Müller".encode("cp1252"), "windows-1251", "Müller", "does not fit; read as Windows-1252"),
        ("Müller".encode(), "windows-1251", "Müller", "it is UTF-8"),
        ("Müller".encode("cp1252"), "no-such", "Müller", "no-such does not fit"),
        ("Müller".encode("cp1252"), "latin1", "Müller", ""),
        ("潮が満ちた".encode("iso-2022-jp"), "", "潮が満ちた", ""),
        ("潮が満ちた".encode("iso-2022-jp"), "utf-8", "潮が満ちた", "it is iso2022_jp"),
        ("潮の満ち引き".encode("shift_jis"), "Shift_JIS", "潮の満ち引き", ""),
        (b"plain", "utf-16", "plain", ""),
        (b"plain", "\x00", "plain", "unknown"),
    ],
)  # fmt: skip
def test_rows(body, stated, text, says):
    found = to_text(body, stated)
    assert found.text == text
    assert says in " ".join(found.doubts)
    assert bool(found.doubts) == bool(says)


@pytest.mark.parametrize(
    "name", ["hex", "rot13", "zip", "idna", "punycode", "unicode_escape", "undefined", "x\0y"]
)
def test_a_codec_that_is_no_encoding_of_text_is_unknown(name):
    found = to_text("Die Brücke blieb am Freitag für alle gesperrt, sagte er.".encode("cp1252"), name)
    assert "Brücke" in found.text
    assert name in found.doubts[0]
