"""The words of bylines, by language all at once: a page is read before its language is certain, and many mix two.

Each value is a list of words or phrases in lower case, ";" between them.
"""

from __future__ import annotations

# Before a name, with or without a colon.
BY = (
    "by; von; vum; par; por; av; af; door; di; od; oleh; przez; written by; reported by; words by; story by; posted by; published by; edited by; "
    "analysis by; opinion by; text by; interview by; reporting by; photos and text by; ein kommentar von; eine analyse von; ein interview von; "
    "ein gastbeitrag von; beitrag von; propos recueillis par; un texte de; skrevet av; skrevet af; skriven av; napsal; napsala; přečtěte; a cura di; "
    "escrito por; publicado por; redigido por; geschreven door; geschrieben von; bởi; بقلم; كتب; द्वारा"
)
# Before a name, with a colon or a bar; without one only where a name in capitals follows.
LABELS = (
    "author; authors; autor; autorin; autorin/autor; autoren; auteur; auteurs; autore; autori; autora; autores; forfatter; författare; kirjoittaja; "
    "text; texte; texto; testo; tekst; tekst og foto; text und fotos; foto; reporter; journalist; journaliste; skribent; redacción; redactor; redaktion; "
    "redaktor; szerző; yazan; haber; muhabir; penulis; wartawan; автор; авторы; текст; συντάκτης; συγγραφέας; 文; 撰文; 作者; 记者; 記者; 编辑; 责编; 責編; 责任编辑; "
    "執筆; 筆者; 取材・文; 글; 기자; tác giả; लेखक; الكاتب; כתב; מאת; napsal; napsala"
)
# Behind a name: 홍길동 기자
AFTER = "기자; 특파원; 記者; 记者; 特派員"
# Between two names. Those of one letter count in lower case only: "John A Smith" is one man.
AND = "and; und; et; en; og; och; ja; ve; dan; và; eta; und; та; й; și; si; és; kaj; with; mit; avec; con; com; med; met; ile; z; и; و"
AND_SHORT = "y; e; i; a; u"

# A word of these makes a piece a role: "Chief Reporter".
ROLES = (
    r"correspond\w+|editor\w*|reporter\w*|writer|journalist\w*|columnist|staff|producer|analyst|bureau|chief|head|redakt\w+|korrespond\w+|"
    r"ressort\w*|chef\w*|journaliste|redactor\w*|periodista|contributor|freelance\w*|specialist|photographer|senior|political|business|world|"
    r"news|deputy|leiter\w*|volont\w+|autor\w*|director|professor|lecturer|fellow|researcher|envoyée?|spéciale?|enviad[oa]|especial|inviat[oa]|"
    r"corrispondente|giornalista|rédact\w+|redacteur|verslaggever|journalista?|toimittaja|dziennikar\w+|muhabir\w*|корреспондент\w*|редактор\w*"
)
# What stands before a role without a comma: "Ann Lee Health editor".
BEATS = frozenset(
    "health science sports sport technology tech education legal court crime home affairs defence defense foreign diplomatic economics economy finance "
    "financial city culture arts media religion environment climate energy transport royal investigative national local regional assistant associate "
    "managing executive data special european africa asia".split()
)
# Behind a name after a comma, and no name: "Ann Lee, PhD".
TITLES = frozenset("jr sr phd md ii iii iv esq mp mep obe mbe cbe dphil msc ba ma".split())

# In no name, though lines near the headline are made of them.
THINGS = frozenset(
    "article articles artikel artikels beiträge article articolo articoli artículo artículos comments kommentare commentaires comentarios gallery galerie "
    "galería home startseite accueil inicio more mehr plus aktuell aktuelles latest programme program project projekt minutes minuten lesezeit reading "
    "photo photos image images getty video videos podcast newsletter kultur politik politics sport wirtschaft business culture today yesterday heute gestern "
    "street university college school hospital council committee department ministry".split()
)

# First words of no name; "la", "le", "el", "les" are of some.
ARTICLES = frozenset("the die der das ein eine einen los las gli het".split())

# Words that make a name a newsroom's: "MND Staff", "Redaktion hessenschau.de", "The Editorial Board".
DESKS = (
    r"staff|news(?:room|desk|wire)?|redaktion\w*|redacci[oó]n|reda[cç][cç][aã]o|r[ée]daction|redazione|redakce|redakcja|redactie|редакция|toimitus|editorial|"
    r"editors?|desk|team|agenc\w+|agentur\w*|online|digital|media|press|presse|times|post|gazette|herald|tribune|journal|zeitung|nachrichten|"
    r"correspondents?|reporters?|wire|services?|bureau|board|admin|webmaster|magazin\w*|tv|radio|channel|group|company|inc|ltd|gmbh|nyheter|"
    r"haber\w*|gazetesi|rundfunk|daily|weekly|sport|redaksjon\w*|redaktionen|newspaper|network|ajansı|"
    r"e\.\s?v|verein|\w*verband|stiftung|foundation|institut\w*|association|society|federation|verlag|ministerium|ministry|universit\w+|council|"
    r"commission|department|hospital|clinic|school|college"
)
AGENCIES: frozenset[str] = frozenset(
    "afp ap dpa apa reuters epa efe ansa sda ats ntb ritzau tt tass ria interfax xinhua kyodo jiji pti ani aap bloomberg "
    "cnn dpa-afx sid kna epd lusa belga anp čtk ctk pap mti upi aa dha iha pa spa keystone-sda keystone red mjo agencies agenturen "
    "europa-press stt imago getty zeit spiegel stern ians uni antara bernama yonhap 新华社 新華社 共同通信 時事通信 时事通讯 中新社 연합뉴스 тасс риа agenzie agences agencias "
    "agências agentschappen byråer ajanslar".split()
)  # fmt: skip
