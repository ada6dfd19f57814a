/**
 * Words that pages leave behind, in the languages of the agencies: the editor's grammar colors such lines until the server
 * answers. What a line is they do not decide: see `read/evidence.ts`.
 */
const FURNITURE: readonly string[] = [
  // English
  'tt|advertisement|advertising|share|share this|share this article|share this story|share comments|print|email|e-mail',
  'read more|read more on this|related|related article|related articles|related stories|related topics|related content',
  'most popular|most read|trending|trending now|top stories|more from ap|you may also like|also read|see also|more stories',
  'back to gallery|view gallery|view all|caption|close|close menu|menu|main menu|search|home|log in|login|sign in|sign up',
  'subscribe|subscribe now|newsletter|newsletters|sign up for our newsletter|comments|leave a comment|post a comment',
  'skip to main content|skip to content|skip to navigation|most viewed|live tv|copy link|copy this link|click here|load more|show more|view comments|next|previous',
  'follow us|contact us|about us|privacy policy|terms of use|cookie policy|all rights reserved|sponsored content|bookmark',
  'read next|up next|continue reading|accept all|reject all|accept cookies|cookie settings|view image in fullscreen|play video',
  'sign up for our daily newsletter|get our newsletter|enter your email|enter your email address|your email address|watch now',
  'article continues below|story continues below|article continues after advertisement|view this post on instagram|loading',
  'download ap news|sponsored|promoted|gallery|photos|video|videos|topics|tags|share this with|donate|watch live|live',
  // Japanese and Chinese
  'シェアする|続きを読む|広告|関連記事|この記事をシェア|あわせて読みたい|おすすめ記事|会員限定|もっと見る|ツイート|印刷する',
  '分享|分享到|广告|廣告|阅读更多|相关新闻|相关阅读|相关报道|推荐阅读|打印|列印|返回首页|訂閱|订阅|延伸閱讀|相關新聞|更多新聞',
  // Korean
  '공유하기|기사 공유|광고|관련기사|관련 기사|댓글',
  // Names of places to share to
  'facebook|twitter|x|linkedin|reddit|whatsapp|telegram|pinterest|instagram|messenger|youtube|tiktok|flipboard|tumblr|bluesky',
  // French
  'publicité|partager|partager cet article|lire aussi|lire la suite|à lire aussi|imprimer|les plus lus|abonnez-vous|fermer',
  'réservé aux abonnés|article réservé aux abonnés|à lire également|lire également|envoyer par e-mail|poursuivre la lecture',
  'accueil|recherche|se connecter|commentaires|voir plus|sur le même sujet|aller au contenu|suivez-nous|envoyer par email',
  // Spanish
  'publicidad|compartir|leer más|lea también|más leídas|lo más leído|relacionado|relacionados|imprimir|cerrar|inicio|buscar',
  'lee también|leer también|te recomendamos|seguir leyendo|copiar enlace|escuchar artículo|escuchar este artículo',
  'suscríbete|suscribirse|iniciar sesión|comentarios|ver más|temas relacionados|síguenos|te puede interesar',
  // German
  'anzeige|werbung|teilen|mehr lesen|lesen sie auch|mehr zum thema|meistgelesen|drucken|schließen|startseite|suche|anmelden',
  'artikel anhören|artikel teilen|auch interessant|newsletter abonnieren|link kopieren|zur startseite|mehr anzeigen|alle anzeigen',
  'abonnieren|kommentare|kommentar schreiben|zum thema|folgen sie uns|zurück zur galerie|weiterlesen|zum inhalt springen',
  // Portuguese
  'publicidade|compartilhar|partilhar|leia mais|leia também|mais lidas|relacionadas|imprimir|fechar|início|buscar|entrar',
  'continua depois da publicidade|ouça este artigo|copiar link|ouvir notícia',
  'assine|comentários|veja também|continua após a publicidade|siga-nos',
  // Italian
  'condividi|condividi questo articolo|leggi anche|leggi tutto|leggi di più|pubblicità|stampa|accedi|abbonati|iscriviti|commenti',
  'altri articoli|articoli correlati|contenuti correlati|chiudi|cerca|seguici|i più letti|più letti|iscriviti alla newsletter',
  // Dutch
  'advertentie|deel dit artikel|lees ook|lees meer|lees verder|reacties|afdrukken|meest gelezen|inloggen',
  // Polish
  'udostępnij|reklama|czytaj także|czytaj też|czytaj więcej|zobacz też|zobacz także|drukuj|zaloguj się|najczęściej czytane',
  // Turkish
  'reklam|paylaş|devamını oku|ilgili haberler|en çok okunanlar|yazdır|kapat|ana sayfa|ara|giriş yap|abone ol|yorumlar',
  'daha fazla|bizi takip edin|haberi paylaş',
  // Russian
  'реклама|поделиться|читать далее|читайте также|читать также|популярное|по теме|печать|распечатать|закрыть|главная|поиск',
  'смотрите также|новости по теме|поделиться в соцсетях|скопировать ссылку|подробнее',
  'войти|подписаться|комментарии|ещё|еще|самое читаемое|материалы по теме',
  // Arabic
  'إعلان|اعلان|شارك|مشاركة|شارك المقال|اقرأ المزيد|اقرأ أيضا|اقرأ أيضاً|ذات صلة|مواضيع ذات صلة|الأكثر قراءة|طباعة|إغلاق',
  'اقرأ أيضًا|شاهد أيضا|شاهد أيضاً|موضوعات متعلقة|نسخ الرابط',
  'الرئيسية|بحث|تسجيل الدخول|اشترك|تعليقات|التعليقات|المزيد|تابعنا|عربي',
];

const KNOWN = new Set(FURNITURE.flatMap((row) => row.split('|')));

/** Words that pages leave behind and writers use too, as a subhead or a word on its own. */
const AMBIGUOUS = new Set(
  [
    'home|next|previous|search|share|close|live|video|videos|photos|gallery|print|topics|tags|menu|x|caption|email|e-mail',
    'facebook|twitter|linkedin|reddit|whatsapp|telegram|pinterest|instagram|youtube|tiktok|flipboard|tumblr|bluesky',
    'subscribe|newsletter|newsletters|trending|sponsored|promoted|comments|bookmark|donate|related|contact us|about us|signal|messenger|accueil|recherche|fermer|inicio|buscar|cerrar',
    'kommentare|kommentar schreiben|comentarios|commentaires|comentários|yorumlar|комментарии|تعليقات|التعليقات|分享|订阅|訂閱',
    'compartir|condividi|partager|partilhar|compartilhar|udostępnij|paylaş|поделиться|подписаться|abonnieren|imprimer|imprimir|drucken',
    'read next|up next|watch now|loading|play video|stampa|cerca|chiudi|commenti|accedi|reacties|댓글|подробнее|打印|印刷する|ツイート',
    'startseite|suche|schließen|teilen|anzeige|início|entrar|fechar|ara|kapat|главная|поиск|печать|закрыть|بحث|المزيد|مشاركة|شارك',
  ].flatMap((row) => row.split('|')),
);

/** The lines that are furniture wherever they stand, in small letters. The grammar of the editor is made from them. */
export function sureFurniture(): string[] {
  return [...KNOWN].filter((line) => !AMBIGUOUS.has(line));
}

const AGENCIES =
  /(?<!\p{L})(?:ap|associated press|afp|agence france-presse|reuters|epa|epa-efe|efe|dpa|ansa|tass|xinhua|getty(?: images)?|upi|ntb|anadolu|ritzau|pa|pa media|zuma|imago|kyodo|yonhap|bloomberg|shutterstock|lusa|apa|keystone|belga|anp|interfax|ria novosti|spa|aa|pti|ians|kuna|wam|sana|أ ف ب|أ\.ف\.ب|واس|adnkronos|europa press|риа новости|интерфакс|رويترز|أسوشيتد برس|د ب أ|рейтер|тасс|picture[ -]alliance|新华社|新華社|中新社|共同|時事|时事|路透社?|法新社?|연합뉴스)(?!\p{L})/iu;

/** Whether a text names an agency. */
export function agencyIn(text: string): boolean {
  return AGENCIES.test(text);
}

/** The name of an agency in a text, as it is written there. */
export function agencyNamed(text: string): string | undefined {
  return AGENCIES.exec(text)?.[0];
}

const AGENCY_ALONE =
  /^(?:[\p{L} .'’-]{2,40}[,/] ?)?(?:(?:ap|afp|epa|efe|upi|pa|getty)(?: photo| images)?|associated press|agence france-presse|reuters|epa-efe|dpa|ansa|tass|xinhua|anadolu|zuma press|imago|kyodo|yonhap|bloomberg|shutterstock)(?:[,/ ] ?(?:via|\p{Lu})[\p{L} .'’/-]{0,40})?$/iu;

/** Whether a text is the name of an agency, with at most a photographer before or behind it. */
export function isAgency(text: string): boolean {
  return AGENCY_ALONE.test(text) && !/^(?:ap|afp) (?:news|video)$/i.test(text);
}

/** Opening words of lines that are about the story. */
const LABELS = {
  byline:
    /^(?:• )?(?:[Bb]y|BY|Par|PAR|Von|VON|Por|POR|Da|Di|De)\s+\p{Lu}|^(?:• )?[Bb]y$|^(?:de notre correspondant|بقلم|كتب|كتبت|[Аа]втор:?|haber:)\s+\p{L}/u,
  'sign-off':
    /^(?:[-(] ?)?(?:additional )?(?:reporting|editing|writing|compiled|with reporting|translated|redaktion|mitarbeit|reportage|rédaction|reportaje|edición|editing and reporting|إعداد|تحرير|репортаж|редактор)(?: and \p{L}+)?(?: by|:|\s+de\s|\s+von\s|\s+para\s)|^follow \p{L}+(?:'s)?\s.{0,60}(?:twitter|:\/\/|@)/iu,
  version:
    /^(?:update \d|corrected|correction|refile|repeat|recast|wrapup \d|\d(?:st|nd|rd|th) (?:ld|lead)|story withdrawn|embargo|urgent|flash|alert|bulletin)/iu,
  hold: /^(?:KILL|HOLD)(?: |$)/u,
  copyright: /^(?:copyright\b|©|\(c\) ?\d)/iu,
  credit:
    /^(?:(?:photos?|pictures?|images?|foto|fotos|bild|bilder|photographs?|credits?|crédits?|crédito|fotoğraf|фото|صورة|الصورة)(?: (?:by|credits?|copyright|courtesy|source|par|de|von))?\s?[:/©]|(?:photos?|pictures?|images?|foto|bild) (?:by|credit|copyright|courtesy|par)\s)/iu,
} as const;

type Label = keyof typeof LABELS;

/** Whether a folded line opens with the words of such a line. */
export function startsWithLabel(label: Label, key: string): boolean {
  return LABELS[label].test(key.length > 160 ? key.slice(0, 160) : key);
}
