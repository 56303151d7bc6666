/** The offer of free help, in one language, in that language. */
export type LanguageLine = {
  /** As a page marks it (BCP 47). */
  readonly tag: string
  /** The language's own name for itself. */
  readonly name: string
  /** Names the clinic's phone by `{phone}`. */
  readonly text: string
  readonly isRightToLeft?: true
  /** False until a qualified translator has read it (45 CFR 92.201(c)(3)). */
  readonly isReviewed: boolean
}

const line = (tag: string, name: string, text: string, isRightToLeft?: true): LanguageLine => ({
  tag,
  name,
  text,
  isReviewed: false,
  ...(isRightToLeft && { isRightToLeft }),
})

/**
 * English, and the 15 languages that most people with limited English speak in Florida (45 CFR 92.11). A clinic in another
 * state looks up that state's list first. Written by us and read by no qualified translator yet: `isReviewed` says so.
 */
export const languageLines: readonly LanguageLine[] = [
  { tag: 'en', name: 'English', text: 'Do you need help in another language, or because of a disability? It is free. Call {phone} or ask our staff.', isReviewed: true },
  line('es', 'Español', '¿Habla español? Le ofrecemos ayuda gratuita en su idioma y también por una discapacidad. Llame al {phone} o pregunte a nuestro personal.'),
  line('ht', 'Kreyòl Ayisyen', 'Èske ou pale kreyòl? Nou ba ou èd gratis nan lang ou, ak èd si ou gen yon andikap. Rele {phone} oswa mande anplwaye nou yo.'),
  line(
    'pt',
    'Português',
    'Fala português? Oferecemos ajuda gratuita no seu idioma e também por causa de uma deficiência. Ligue para {phone} ou fale com a nossa equipe.',
  ),
  line('vi', 'Tiếng Việt', 'Quý vị nói tiếng Việt? Chúng tôi giúp miễn phí bằng tiếng Việt và giúp người khuyết tật. Gọi {phone} hoặc hỏi nhân viên của chúng tôi.'),
  line('zh-Hant', '中文', '您說中文嗎？我們免費提供中文協助，也協助有身心障礙的人。請致電 {phone} 或詢問我們的工作人員。'),
  line(
    'ru',
    'Русский',
    'Вы говорите по-русски? Мы бесплатно поможем вам на русском языке, а также при инвалидности. Звоните {phone} или обратитесь к нашим сотрудникам.',
  ),
  line('ar', 'العربية', 'هل تتحدث العربية؟ نقدم لك مساعدة مجانية بلغتك، ومساعدة لذوي الإعاقة. اتصل على {phone} أو اسأل موظفينا.', true),
  line(
    'fr',
    'Français',
    'Parlez-vous français ? Nous vous aidons gratuitement dans votre langue, et aussi en cas de handicap. Appelez le {phone} ou demandez à notre personnel.',
  ),
  line(
    'tl',
    'Tagalog',
    'Nagsasalita ba kayo ng Tagalog? May libreng tulong sa inyong wika, at tulong para sa may kapansanan. Tumawag sa {phone} o magtanong sa aming kawani.',
  ),
  line('it', 'Italiano', 'Parla italiano? Offriamo aiuto gratuito nella Sua lingua e anche in caso di disabilità. Chiami il {phone} o chieda al nostro personale.'),
  line(
    'de',
    'Deutsch',
    'Sprechen Sie Deutsch? Wir helfen Ihnen kostenlos in Ihrer Sprache, auch bei einer Behinderung. Rufen Sie {phone} an oder fragen Sie unser Personal.',
  ),
  line('ko', '한국어', '한국어를 하십니까? 한국어 지원과 장애인을 위한 도움을 무료로 드립니다. {phone}번으로 전화하거나 직원에게 문의하십시오.'),
  line(
    'pl',
    'Polski',
    'Mówi Pan/Pani po polsku? Pomagamy bezpłatnie w Państwa języku, także osobom z niepełnosprawnością. Proszę zadzwonić pod numer {phone} lub zapytać personel.',
  ),
  line('gu', 'ગુજરાતી', 'શું તમે ગુજરાતી બોલો છો? અમે તમારી ભાષામાં અને અપંગતા માટે મફત મદદ આપીએ છીએ. {phone} પર કૉલ કરો અથવા અમારા સ્ટાફને પૂછો.'),
  line('th', 'ไทย', 'คุณพูดภาษาไทยหรือไม่ เรามีความช่วยเหลือฟรีเป็นภาษาไทย และสำหรับผู้พิการ โทร {phone} หรือถามเจ้าหน้าที่ของเรา'),
]
