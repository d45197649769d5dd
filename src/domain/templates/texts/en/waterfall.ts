import type { WaterfallStage } from '#domain/templates/waterfall.ts'
import type { TemplateText } from '../shape.ts'

export const waterfall: TemplateText<WaterfallStage> = {
  title: 'Demand waterfall',
  summary:
    'From visitor to deal won in eight stages, with a teleprospecting team between marketing automation and sales; each side accepts before it qualifies.',
  whenToUse:
    'Suits a larger organisation with marketing automation, a team that calls, and a wish to see at which handover leads are lost.',
  stages: {
    visitors: {
      name: 'Visitors',
      abbreviation: '',
      synonyms: ['Traffic', 'Sessions'],
      definition:
        'Visits to our site, counted and not known by name. They show how much demand there is to capture. Counted the same way every month, from one analytics tool.',
      entryCriteria: [
        'Has opened at least one page of our site',
        'Is not our own staff, a supplier we know of, or a bot',
      ],
      exitCriteria: ['Has made an inquiry and so become a person we know'],
      sendBackReasons: [],
    },
    inquiry: {
      name: 'Inquiry',
      abbreviation: 'INQ',
      synonyms: ['Response', 'Hand-raiser'],
      definition:
        'A person who has responded for the first time: filled in a form, registered for a webinar, written to us. All inquiries come in, good and bad; nothing has been judged yet. Marketing automation takes it from here.',
      entryCriteria: [
        'Has sent us a form, a registration or a message',
        'Name, company and e-mail address are known',
        'Is not already in the database as a live lead',
      ],
      exitCriteria: [
        'Marketing automation has qualified the lead by its score',
        'No further response for 12 months',
      ],
      sendBackReasons: [],
    },
    aql: {
      name: 'Automation qualified lead',
      abbreviation: 'AQL',
      synonyms: ['MQL', 'Marketing qualified lead'],
      definition:
        'An inquiry that marketing automation has found good enough by rules agreed in advance: fit of the company and the role, and activity. No person has looked at it. It is marketing’s offer to the teleprospecting team, who may take it on.',
      entryCriteria: [
        'The score is at or above the agreed threshold',
        'The company matches the agreed industries, size and countries',
        'The role is on the agreed list',
        'Data is complete: telephone number, company, country',
      ],
      exitCriteria: [
        'Teleprospecting has accepted the lead',
        'Not taken on within five working days: back to nurturing',
      ],
      sendBackReasons: [],
    },
    tal: {
      name: 'Teleprospecting accepted lead',
      abbreviation: 'TAL',
      synonyms: ['Accepted for calling'],
      definition:
        'A lead that the teleprospecting team has looked at and taken on. Accepting is a promise: the team MUST now call, as often and as soon as agreed. Whoever accepts and does not call keeps somebody else from doing it.',
      entryCriteria: [
        'A member of the team has looked at the lead and taken it in their own name',
        'Nobody else in the company is in touch with the person',
        'Contact details are usable',
      ],
      exitCriteria: [
        'Qualified in a call',
        'Sent back to marketing with one of the agreed reasons',
        'Not reached in five attempts within ten days',
      ],
      sendBackReasons: [
        'The number is wrong and none better can be found',
        'The company does not match the agreed industries, size or countries',
        'The person is a customer already or in talks with sales',
      ],
    },
    tql: {
      name: 'Teleprospecting qualified lead',
      abbreviation: 'TQL',
      synonyms: ['Call qualified lead'],
      definition:
        'A lead that the team has talked with and found to have a need, a schedule and a part in the decision. It moves to the CRM with notes from the call and is offered to a named salesperson. Until sales has accepted it, it is the team’s responsibility.',
      entryCriteria: [
        'A conversation has been held, and its notes are in the CRM',
        'The need is one that we can serve',
        'Something is to be bought within 12 months',
        'The person has agreed to be contacted by a salesperson',
      ],
      exitCriteria: [
        'A salesperson has accepted the lead',
        'Sales has declined it with one of the agreed reasons',
      ],
      sendBackReasons: [
        'Notes from the call are missing or say too little',
        'The schedule is unclear and needs another call',
        'The person did not agree to be contacted',
      ],
    },
    sal: {
      name: 'Sales accepted lead',
      abbreviation: 'SAL',
      synonyms: ['Accepted by sales'],
      definition:
        'A qualified lead that a salesperson has accepted as theirs. From acceptance on sales MUST work it within the agreed time, and the lead can be sent back only with an agreed reason. The first stage for which sales answers with its own name.',
      entryCriteria: [
        'A named salesperson has accepted the lead in the CRM',
        'Fulfils all criteria of a TQL',
        'Is not part of an opportunity that is already open',
      ],
      exitCriteria: [
        'Sales has met the buyer and put the deal into the forecast',
        'Sent back with one of the agreed reasons',
        'Not reached in five attempts within ten days',
      ],
      sendBackReasons: [
        'The need was not confirmed in the conversation with sales',
        'The purchase is more than 12 months away',
        'The person has no part in the decision',
        'The account belongs to a partner',
      ],
    },
    sql: {
      name: 'Sales qualified lead',
      abbreviation: 'SQL',
      synonyms: ['Opportunity', 'Pipeline deal'],
      definition:
        'In the waterfall the name of a deal in the pipeline: sales has met the buyer, believes in the purchase and has given it an amount and a date. Elsewhere the same is called an opportunity. The decision is made by sales alone.',
      entryCriteria: [
        'Sales has met the buyer, in person or by video',
        'Budget, need and schedule have been confirmed',
        'Those who decide are known by name',
        'Amount and expected closing date are in the CRM',
      ],
      exitCriteria: [
        'Closed won: the contract is signed',
        'Closed lost: the reason is recorded in the CRM',
        'No agreed next step for 60 days',
      ],
      sendBackReasons: [
        'The project has been postponed with no new date',
        'The budget was not granted',
        'The buyer stays with the present supplier',
      ],
    },
    won: {
      name: 'Won',
      abbreviation: '',
      synonyms: ['Customer', 'Closed won'],
      definition:
        'The contract is signed and the company is a customer. Customer success takes over from sales. Counted once, in the month of signing.',
      entryCriteria: [
        'The contract has been signed by both parties',
        'Handed over from sales to customer success with notes on what was promised',
      ],
      exitCriteria: ['The contract has ended and nothing else is in force'],
      sendBackReasons: [],
    },
  },
  sampleLeads: [
    'Furniture retailer, 400 people. The e-commerce coordinator registered for a webinar on Wednesday, for the first time; name, company and e-mail are known, the telephone number is not. The score is far below the threshold. Under expectations it says: to hear what is new.',
    'Logistics group, 900 people. Our caller talked with the warehouse director for twenty minutes. In the CRM: a need that we serve, purchase by September, decides together with IT, a salesperson may ring. Offered yesterday to the salesperson of the region, who has not looked at it yet.',
    'Insurance company, 1,500 people. Our salesperson has met the claims director and the head of IT twice. The budget is granted, need and schedule are confirmed, the three who decide are known by name. Amount and a date in June are in the CRM and in the forecast; their lawyers are reading the draft contract.',
    'Car dealership group, 700 people. A marketing trainee downloaded nine documents in ten days, so the rules lifted the score well above the threshold. The form says “manager”, the professional profile says “trainee”. The number leads to the switchboard. Not a word about a need of the company.',
    'Telecoms operator, 2,000 people, for four years our customer in its network division. The head of customer service, in another division with a budget of its own, came to our event and asked for a call. Above the threshold. The account manager has not been told and does not know the person.',
    'Food manufacturer, 350 people. The supply chain director passed the threshold three weeks ago, and a member of the calling team took the lead in their own name that very day. Not one call since: first the trade fair, then holidays. Meanwhile the director has downloaded the price guide twice.',
    'Energy company, 500 people. The facilities manager talked with our caller for a quarter of an hour: a genuine need, purchase within six months, a seat in the steering group. But no call from a salesperson, please: “Send me the material, I will come back to you after the summer.”',
    'Engineering consultancy, 260 people. The lead was passed on with good notes. The salesperson has known the technical director for years, rang on the way home and arranged lunch for next week, but has not accepted the lead in the CRM. The two-day limit ran out yesterday.',
    'Grocery chain, 1,100 people. Our partner asked us to ring the IT manager: “You would suit them well.” The manager was polite, sees no need this year, but does not mind a call from a salesperson either. The account may well belong to the partner.',
    'Property company, 180 people. The head of procurement wrote straight to one of our salespeople: “Please send your price list, we are comparing four suppliers this month.” Not in the marketing system, nobody has talked with the person, and the company is just under the agreed size.',
  ],
}
