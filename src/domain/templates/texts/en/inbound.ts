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
  sampleLeads: [
    'Family-owned maker of packaging machinery, 180 people. Production director, on our site almost daily for two weeks, used the calculator on Monday and asked for a demo that evening: the money is in this year’s budget, to be running by October. Number and company checked, not called yet.',
    'Regional food wholesaler, 90 people. Logistics coordinator attended one webinar seven weeks ago and gave name, company and role. Has opened nothing since. Wrote in the feedback form: interesting, but we are not planning anything, I just like to keep up.',
    'Contract electronics manufacturer, 240 people. Operations manager and finance director met our salesperson by video last Thursday. Need, budget and schedule were gone through, three suppliers are being compared, the board decides in May. They have our offer; the next meeting is in the calendar, the amount in the CRM.',
    'Listed engineering group, 1,200 people. A trainee in product development has downloaded all seven guides and read thirty pages within a week: the highest score in the whole database. Told us in the chat that her manager wants an overview of suppliers by Friday.',
    'Joinery workshop of six people, far smaller than our usual customer. The owner looked at the pricing page four times in two days, then asked for an offer and a call. Wants to decide this month and pay at once. Says they will be thirty by next year.',
    'Building materials group, 600 people, our customer since last year through one of its brickworks. Now the quality manager of another division asks for a demo through the form. Own budget, own decision, and no idea that colleagues already buy from us.',
    'Chain of private clinics, 130 people. Head of purchasing filled in the contact form two weeks ago: “Please call, we need this before the summer.” Four calls at different times, two e-mails, no answer. Yet opens every newsletter and was on the pricing page yesterday.',
    'Local bus operator, 75 people. The engineering manager asked for a demo at our spring seminar. The need is plain and the choice is the manager’s own, but the present contract runs to the end of next year and there is no money for anything before that.',
    'Management consultancy, 25 people. A senior consultant attended two webinars and asked through the form for prices and references, for a client that fits our target group but that she may not name. The client chooses in the autumn; she draws up the shortlist but buys nothing herself.',
    'Final-year student, writing a dissertation with a chemicals company of 300 people that fits our target group. Downloaded five guides, asked good questions at the webinar, would like an hour’s interview. The plant manager supervises the work, and a supplier is to be chosen on the strength of it next spring.',
  ],
}
