import { describe, expect, it } from 'vitest'
import { readingOf, readings } from './contradict-readings'

const HEALTH = `
= pregnancy HOLD
I can be pregnant, the test was unclear / I must be pregnant / I am possibly pregnant / Probably pregnant / Maybe pregnant / Perhaps pregnant
Newly pregnant / First pregnancy, due in June / First pregnancy and due in June / Second child, pregnant and due in June
My pregnancy test was positive / The pregnancy test is positive / Pregnancy test positive / I got a positive pregnancy test / Podría estar embarazada
Puedo estar embarazada / Quizás embarazada / Posiblemente embarazada / Actualmente embarazada / Prueba de embarazo positiva
Prueba de embarazo salió positiva / La prueba de embarazo fue positiva / La prueba de embarazo es positiva / Mi prueba de embarazo dio positivo
Pregnant / Embarazada / Pregnant, feeling well / Pregnant now / Pregnant again / Pregnant since August / Pregnant with twins / Pregnant with my second
Pregnant due in May / Embarazada de 10 semanas / Creo estar embarazada
= heart HOLD
Heart attack in the last month / Myocardial infarction 3 weeks ago / Cardiac arrest two weeks ago / Heart attack three days ago
Heart attack two months ago / Heart attack this week / Heart attack this month / Heart attack past month / Heart attack last year
Heart attack last spring / Heart attack this summer / Heart attack last fall / Heart attack last autumn / Heart attack this winter
Heart attack yesterday / Heart attack today / Heart attack recently / Infarto hace dos meses / Infarto hace tres días / Infarto la semana pasada
Infarto el mes pasado / Infarto el año pasado / Infarto ayer / Recent heart attack / I recently had a heart attack / Recent infarct of the heart
Recent cardiac arrest / Unstable angina / Unstable heart / Unstable arrhythmia / Angina inestable / Uncontrolled arrhythmia
Poorly controlled arrhythmia / Uncontrolled heart failure / Uncontrolled atrial fibrillation / Uncontrolled afib / Uncontrolled angina
My heart is not under control / My heart rate is not controlled / My heart rhythm is not steady / My heartbeat is not stable
My heart rate is unstable / My heart rhythm is out of control / Decompensated heart failure / Ventricular tachycardia / Arritmia no controlada
Arritmia sin controlar
= heart-attack CAUTION
Myocardial infarction / Cardiac arrest / Heart attack / Infarto de miocardio / Infartos / Infarto al corazón / Ataque al corazón / Ataque de corazón
Angina
= cancer HOLD
Breast cancer, stage 4 / Cancer in stage 2 / Cancer stage iv / Stage 3 lung cancer / Stage 4 melanoma / Stage 2 lymphoma / Active cancer
Advanced lung cancer / Terminal cancer / Incurable cancer / Metastatic melanoma / Advanced lymphoma / Advanced carcinoma / Metastasis in the liver
Metastases in the liver / Melanoma that metastasized / I have leukemia / I have lymphoma / I have multiple myeloma / I now have cancer
I was diagnosed with leukemia / Living with lymphoma / Diagnosed with myeloma / Diagnosed with breast cancer / I am having chemotherapy
I am getting chemo / I am in chemotherapy / I am receiving chemotherapy / On radiation for my prostate / Being checked for cancer
Being treated for cancer / A biopsy for cancer / Tengo leucemia / Tengo linfoma / Tengo mieloma / Tengo un cáncer de piel / Cáncer de colon etapa 3
Cáncer de colon en estadio 2 / Cáncer avanzado / Cáncer terminal / Estoy en quimioterapia / Estoy con quimio / Recibo quimioterapia
Stage iv lung cancer / Advanced melanoma
= cancer-named CAUTION
Leukemia / Lymphoma / Myeloma / Carcinoma of the kidney / Leucemia / Linfoma / Mieloma
= bladder-bowel HOLD
I am losing control of my bladder / I lose control over my bowels / Loss of control of bladder / I have lost all control of my bowel
I lost the control of my urine / I lost control of my stool / I have bowel incontinence / Bladder incontinence / Urinary incontinence
Fecal incontinence / Faecal incontinence / Cannot pass urine / Cannot control my bladder / Cannot hold my pee / Cannot hold my stool
Cannot hold my bowels / Can't hold my bladder / Can't pass urine / Can't control my bowels / Can't control my pee / Can't hold my stool
Can't hold my urine / I wet myself last night / I keep wetting myself / I am incontinent / Perdiendo el control de la orina
Perdí el control de los esfínteres / Perdí el control de mis esfínteres / Perdí control de la vejiga / No puedo controlar la orina
No puedo aguantar la vejiga / No puedo retener mi orina / No controlo mis esfínteres / Incontinencia / Tengo 50 años y perdí el control de la vejiga
= stroke STOP
Infartos cerebrales
= heart-attack CAUTION, stroke STOP
I had a heart attack and a stroke
`

const NOTHING_NEW = `
= none
Heart attack in 1998 / Heart attack, 2004 / I had a heart attack back in 2014 / Heart attack 12 years ago / Heart attack twenty years ago
Heart attack many years back / Infarto hace diez años / Infarto hace más de veinte años / I almost had a heart attack at the news
I nearly had a heart attack at the news / About had a heart attack when the phone rang
The bill gave me a heart attack, nearly gave me a heart attack / It nearly gave me a heart attack / It felt like a heart attack and was panic
Lung cancer, cured / I have been cancer-free since treatment for lymphoma / Lymphoma survivor / Breast cancer, metastatic once, now in remission
Cáncer de mama en remisión / Tuve cáncer, curada / Leukemia, I was diagnosed with leukemia in 1989 / Colon cancer removed last spring
Cancer screening next week / A cancer scare, all clear / Benign, the cancer test said / High risk for breast cancer / Skin cancer on my nose
Basal cell cancer on my nose / Cáncer superado / Sobreviviente de cáncer / I beat cancer / Cancer in 2021 / Cáncer en 2021
Urge incontinence, a urinary incontinence / Stress incontinence, a urinary incontinence / Urinary incontinence since 2009
Bladder incontinence since 1999 / Bladder incontinence for many years / Bladder incontinence for several years / Bladder incontinence for 12 years
Bladder incontinence years ago / I wet myself as a child / Bladder incontinence since childhood / Incontinencia desde niño
Incontinencia hace veinte años / I wet myself when I laugh / I wet myself when I sneeze / No positive pregnancy test since May
Incontinencia urinaria hace más de diez años / I have not had cancer / I have never had leukemia / I was diagnosed with breast cancer, cured
Diagnosed with lymphoma, a survivor / Tengo cáncer en remisión / Con quimio hace tiempo, curada / Diagnosed with myeloma, cancer-free
Diagnosed with leukemia ten years ago / Cancer ten years ago
`

describe('Health of the body in free words', () => {
  it.each(readings(HEALTH))('“%s”: %s', (text, reading) => expect(readingOf(text)).toBe(reading))
  it.each(readings(NOTHING_NEW))('“%s”: %s', (text, reading) => expect(readingOf(text)).toBe(reading))
})
