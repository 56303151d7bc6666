import { describe, expect, it } from 'vitest'
import { readingOf, readings } from './contradict-readings'

const USE = `
= alcohol HOLD
A bottle of vodka a day / A bottle of whisky a day / A bottle of whiskey a day / Two bottles of rum a day / A fifth of gin a day
A handle of tequila a day / A pint of liquor every day / A bottle of wine per day / A bottle of wine each evening / A bottle of wine every night
Una botella de ron al día / Dos botellas de vino por noche / Un litro de aguardiente cada noche / Litros de cerveza todos los días
Una botella de vino todas las noches / I have 3 beers a day / I have 12 drinks a day / Three shots a day / Four beers a day / Five drinks a day
Six beers a day / Seven beers a day / Eight beers a day / Nine beers a day / Ten beers a day / Twelve cans of beer a day / Several drinks a night
Five glasses of wine a day / Tres cervezas al día / Cuatro tragos al día / Cinco copas al día / Seis cervezas al día / Siete cervezas al día
Ocho cervezas al día / Diez cervezas al día / Varias copas al día / A case of beer a day / A six-pack every night / Alcoholism / I am an alcoholic
Alcohol abuse / Alcohol dependence / Alcohol use disorder / Alcohol addiction / Alcohol withdrawal last spring / Addicted to alcohol
I drink too much / I am drinking way too much / I drink heavily / Heavy drinking / Binge drinking on weekends / I am drunk every night
I am drunk most days / Bebo demasiado / Tomo mucho alcohol / Soy alcohólico / Alcoholismo / Dependencia del alcohol / Dependencia al alcohol
I was sober in 2015, now I drink too much / I quit in 2015 and still drink heavily / I was sober until I relapsed, alcoholic
I was sober, an alcoholic again last week / I was sober, drank six beers a night last month / Sober for years, ten beers a night last weekend
I recovered, and yesterday drank too much, I drink heavily / Sobrio años, ahora bebo demasiado / Estuve sobrio, todavía bebo demasiado
Estuve sobrio, ayer bebo demasiado / Estuve sobrio y recaí, soy alcohólico / Clean for years, drinking heavily daily
I was sober in 2015, drunk every night / Clean for years, drinking heavily last night
= substances HOLD
I use crack / I used meth / I am using methamphetamine / I do speed / I did molly at a party / I am doing PCP / I smoke crystal / I smoked crack
I snort cocaine / I inject heroin / I take ecstasy / I took MDMA / Addicted to heroin / I am on street fentanyl / Consumo heroína / Uso metanfetamina
Fumo crack / Adicta a la cocaína / Adicto a heroína / Consumo éxtasis / Cocaine use / A heroin user / Meth abuse / Crack addiction / A heroin addict
A cocaine habit / Cocaine dependence / I do coke / I did some coke / I am doing coke / I snorted coke / Cocaine on weekends / Meth daily
Methamphetamine last week / Heroin last month / Ecstasy last night / MDMA yesterday / Street fentanyl every day / Cocaine every week / Cocaína ayer
Heroína los fines de semana / Metanfetamina la semana pasada / Éxtasis el mes pasado / Cocaína todos los días / I inject drugs
I was injecting street drugs / I shoot up drugs / Shooting drugs / A drug addict / Soy drogadicta / I smoke weed or crack / I take pills or cocaine
= withdrawal HOLD
I stopped Xanax / Stopping alprazolam was hard / I quit Klonopin / Quitting clonazepam now / I came off Ativan / I went off lorazepam / Out of Valium
My doctor cut off my diazepam / Cold turkey from Librium / Cold turkey off Restoril / Withdrawing from temazepam / Withdrawal from Halcion
Dejé el triazolam / Suspendí el oxazepam / Me quitaron el Rivotril / Stopped clorazepate / Stopped Tranxene / Stopped phenobarbital
Stopped chlordiazepoxide / Stopped benzos / Stopped benzodiazepines / Me quitaron las benzodiacepinas / I am off Xanax since Monday
Off of Xanax for three days / Off Xanax now / Xanax withdrawal / Ativan was stopped / My Xanax ran out / Klonopin, then nothing, cold turkey
Clonazepam, lo dejaron, de golpe / I stopped Xanax years ago and again last month
= none
Non-alcoholic beer / Alcoholic drinks are not for me / Alcoholic beverages never / Alcoholic liver disease was ruled out / I drink too much coffee
I drink too much tea / I drink too much soda / I drink too much water / Bebo demasiado café / Bebo demasiada agua / Tomo demasiado café / I drink Coke
I do drink Coke / I do Diet Coke / Used no cocaine / Used never heroin / I use not cocaine / I use neither crack nor meth / Alcoholic, ten years ago
Alcoholic in my teens / Alcoholic in my twenties / Alcoholic in my thirties / Alcoholic in the past / Alcoholic in college / Alcoholic in high school
Alcoholic as a teenager / Alcoholic as a student / Alcoholic in 1999 / Alcoholic in 2010 / Alcohólico en 1999 / Alcohólico en 2010
Formerly an alcoholic / I used to be an alcoholic / An alcoholic, clean / A sober alcoholic / Alcoholic, in sobriety / I quit, I was a heavy drinker
A recovered alcoholic / Alcoholic in recovery / Alcohólico hace diez años / Alcohólico sobrio / Alcohólica rehabilitada / Dejé el alcoholismo
I stopped Xanax two years ago / I stopped Xanax in 1999 / Dejé el Rivotril en 1999 / Dejé el Rivotril en 2015 / Dejé el Rivotril hace muchos años
I neither smoke nor use cocaine / An anti-alcoholic medicine
`

describe('Alcohol, drugs and calming medicines in free words', () => {
  it.each(readings(USE))('“%s”: %s', (text, reading) => expect(readingOf(text)).toBe(reading))
})
