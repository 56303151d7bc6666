/**
 * Names a letter or two apart that belong to different rows. When one of them may be meant, all of its group are offered:
 * a person who reads both sees which one is theirs.
 */
export const LOOK_ALIKES: readonly (readonly string[])[] = [
  ['tramadol', 'trazodone'],
  ['celexa', 'celebrex'],
  ['bupropion', 'buspirone'],
  ['clonazepam', 'lorazepam', 'clozapine'],
  ['fluoxetine', 'duloxetine', 'fluvoxamine'],
  ['citalopram', 'escitalopram'],
  ['ketamine', 'esketamine nasal spray'],
  ['remeron', 'demerol'],
  ['paxil', 'tafil'],
  ['ativan', 'atarax'],
  ['adderall', 'inderal'],
  ['fioricet', 'lorcet'],
  ['tradea', 'tradol'],
  ['imipramine', 'trimipramine'],
  ['nortriptyline', 'protriptyline'],
]

/**
 * Right names of common medicines that have no row and are near to one that has, or begin nearly like it. They are no
 * misspellings, so nobody is asked about them, and no other name is suggested while they are typed; like every name without
 * a row they go to staff.
 */
export const OTHER_MEDICINES: ReadonlySet<string> = new Set(
  `
  adalimumab advair alendronate allegra amoxicilina amoxicillin asenapine belsomra benazepril betametasona betamethasone brivaracetam budesonide buscapina
  butorphanol calcium carbidopa cephalexin chlordiazepoxide chlorthalidone ciclosporina clarithromycin claritin clobazam clonidina clonidine clonixinato
  clopidogrel clorazepato cyanocobalamin cyclosporine dantrolene dexketoprofeno dexlansoprazole dihydroergotamine dilantin dipirona donepezil donepezilo
  dulaglutide eslicarbazepine espironolactona eutirox fenitoina fenobarbital flomax flonase fluconazole fosamax fosinopril furosemida furosemide galantamine
  guaifenesin hidralazina hidroclorotiazida hidromorfona hydralazine hydrochlorothiazide hydrocortisone hydromorphone indometacina indomethacin jardiance
  ketazolam ketoconazole ketoprofen ketorolac ketorolaco lamisil lantus lasmiditan levemir levocetirizine levodopa levonorgestrel levorphanol levothyroxine
  levotiroxina lexatin librium loperamide loratadina loratadine lormetazepam loxapine macrobid medroxyprogesterone metamizol metaxalone metformin metformina
  methimazole methotrexate metoclopramida metoclopramide metotrexato metronidazole narcan neurobion nicotine norethindrone omeprazol omeprazole oxaprozin oxazepam
  oxymorphone parecoxib phenergan phenobarbital phentermine phenytoin piroxicam plavix potassium prednisolona prednisolone prolia salmeterol semaglutide
  sildenafil sotalol spiriva sucralfate symbicort terazosin thioridazine timolol toradol tranxilium tresiba tretinoin triamcinolone triamterene triazolam
  trifluoperazine trihexyphenidyl trimethoprim valacyclovir valtrex victoza vitamin zantac ziprasidone zyrtec
  `
    .trim()
    .split(/\s+/),
)
