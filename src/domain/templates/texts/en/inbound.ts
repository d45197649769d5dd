import type { InboundStage } from '#domain/templates/inbound.ts'
import type { TemplateText } from '../shape.ts'

export const inbound: TemplateText<InboundStage> = {
  title: 'Inbound',
  summary:
    'From visitor to customer in seven stages, with evangelists and others beside the path; sales may work an MQL and must work an SQL.',
  whenToUse:
    'Suits a company whose buyers find it themselves, through search, content and newsletters, and raise their hand when they are ready.',
  stages: {
    visitors: {
      name: 'Visitors',
      abbreviation: '',
      synonyms: ['Traffic', 'Sessions'],
      definition:
        'Visits to our site, counted and not known by name. They tell how much interest there is to work with; nobody can be contacted yet. Counted the same way every month, from one analytics tool.',
      entryCriteria: [
        'Has opened at least one page of our site',
        'Is not our own staff, a supplier we know of, or a bot',
      ],
      exitCriteria: ['Has left an e-mail address and so become a person we know'],
      sendBackReasons: [],
    },
    subscriber: {
      name: 'Subscriber',
      abbreviation: '',
      synonyms: ['Newsletter reader', 'Contact'],
      definition:
        'A person who has allowed us to write to them and wants to read what we publish, no more. We know an address, perhaps a name. Marketing writes regularly and sells nothing yet.',
      entryCriteria: [
        'Has given an e-mail address and consent to receive our messages',
        'The address works: the confirmation has been opened or clicked',
      ],
      exitCriteria: [
        'Has filled in a form that tells us the company and the role',
        'Has withdrawn consent, or the address bounces',
      ],
      sendBackReasons: [],
    },
    lead: {
      name: 'Lead',
      abbreviation: '',
      synonyms: ['Known contact'],
      definition:
        'A person who has told us who they are and what company they work for, in exchange for something useful: a guide, a webinar, a calculator. There is an interest in the subject, not necessarily in us. Marketing nurtures and learns more.',
      entryCriteria: [
        'Name, company and role are known',
        'Has downloaded a guide, attended a webinar or used a tool of ours',
        'The company exists and is not a competitor, a student project or a supplier',
      ],
      exitCriteria: ['Reaches the agreed score and so becomes an MQL', 'No sign of activity for 12 months'],
      sendBackReasons: [],
    },
    mql: {
      name: 'Marketing qualified lead',
      abbreviation: 'MQL',
      synonyms: ['Qualified by marketing', 'Hot lead'],
      definition:
        'By marketing’s own measure a strong lead: the right kind of company, and enough activity to show a real interest. Sales MAY contact an MQL when there is time or a reason; marketing goes on nurturing until the lead also meets the criteria of sales.',
      entryCriteria: [
        'The company matches the agreed industries and size',
        'The role takes part in the buying decision',
        'The score is at or above the agreed threshold',
        'Has been active on our site or at our events within the last 30 days',
      ],
      exitCriteria: [
        'Meets every criterion of an SQL',
        'The score has stayed below the threshold for 90 days',
      ],
      sendBackReasons: [],
    },
    sql: {
      name: 'Sales qualified lead',
      abbreviation: 'SQL',
      synonyms: ['Lead accepted by sales'],
      definition:
        'A lead that also meets the criteria sales has set, down to the strictest. It moves into the CRM by itself, and from that moment sales MUST work it: the agreed attempts, within the agreed time. Not yet a deal in sight, but somebody a salesperson should talk to.',
      entryCriteria: [
        'Fulfils all criteria of an MQL',
        'Has asked for an offer, a demo or a call, or has visited the pricing page at least twice in 14 days',
        'Telephone number and company are correct',
        'Is not already a customer or an open opportunity',
      ],
      exitCriteria: [
        'Sales has spoken with the person and opened an opportunity',
        'Sent back to marketing with one of the agreed reasons',
        'Not reached in five attempts within ten days',
      ],
      sendBackReasons: [
        'The company is outside the agreed industries or size',
        'Contact details are wrong or the person has left',
        'The need is real but more than six months away',
        'No part in the buying decision, and no way to the one who has',
      ],
    },
    opportunity: {
      name: 'Opportunity',
      abbreviation: '',
      synonyms: ['Deal', 'Sales opportunity'],
      definition:
        'A purchase that somebody is preparing and that we may win. Sales has decided so after a conversation; there is an amount and an expected date in the CRM. From here on the forecast is made.',
      entryCriteria: [
        'Need, budget and schedule have been talked through with the buyer',
        'The people who decide are known by name',
        'The next meeting is in the calendar',
        'Amount and expected closing date are in the CRM',
      ],
      exitCriteria: [
        'The contract is signed',
        'Lost: the reason is recorded in the CRM',
        'No answer from the buyer for 60 days',
      ],
      sendBackReasons: [
        'The project has been postponed with no new date',
        'The budget was not granted this year',
        'The contact person has changed and the need must be found again',
      ],
    },
    customer: {
      name: 'Customer',
      abbreviation: '',
      synonyms: ['Closed won'],
      definition:
        'A company that has signed a contract with us. Responsibility passes from sales to customer success, who see to it that what was promised is delivered. Counted once, in the month of signing.',
      entryCriteria: [
        'The contract or order has been signed by both parties',
        'Handed over from sales to customer success with notes on what was promised',
      ],
      exitCriteria: ['The contract has ended and nothing else is in force'],
      sendBackReasons: [],
    },
    evangelist: {
      name: 'Evangelist',
      abbreviation: '',
      synonyms: ['Advocate', 'Reference customer'],
      definition:
        'A customer so satisfied that they speak for us unasked, or gladly when asked. They bring new leads that no campaign reaches. Marketing may ask for a reference, never more often than agreed with customer success.',
      entryCriteria: [
        'Has recommended us to somebody, or has given 9 or 10 when asked whether they would',
        'Has agreed in writing to act as a reference',
      ],
      exitCriteria: ['Has asked not to be contacted as a reference, or is no longer a customer'],
      sendBackReasons: [],
    },
    other: {
      name: 'Other',
      abbreviation: '',
      synonyms: ['Not in the funnel'],
      definition:
        'People in our database who will not buy: applicants, partners, press, competitors, suppliers. Kept apart so that they are not counted in any rate. Nobody sells to them.',
      entryCriteria: [
        'Has contacted us for another reason than buying, or works for a competitor, a supplier, a school or the media',
        'Has no need of their own that we could serve',
      ],
      exitCriteria: ['Shows a need of their own company: starts again as a lead'],
      sendBackReasons: [],
    },
  },
}
