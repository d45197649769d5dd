import type { ClassicStage } from '#domain/templates/classic.ts'
import type { TemplateText } from '../shape.ts'

export const classic: TemplateText<ClassicStage> = {
  title: 'Classic',
  summary:
    'From suspect to customer in six stages; every MQL is verified by hand, usually by telephone, and sales alone decides what is an opportunity.',
  whenToUse:
    'Suits a company that reaches out as much as it is found, and has somebody in presales to call before a salesperson does.',
  stages: {
    suspect: {
      name: 'Suspect',
      abbreviation: '',
      synonyms: ['Audience', 'Reach'],
      definition:
        'Anybody whom our message reaches: a visit to the site, a seat at a trade fair, a reader of an advertisement. What brings them is attraction, marketing’s continuous activity, which draws in the right people and the wrong ones alike. That is why the stages after this one exist. Counted, not known by name.',
      entryCriteria: [
        'Has visited our site, our stand or an event of ours',
        'Is not our own staff, a supplier we know of, or a bot',
      ],
      exitCriteria: ['Has reacted in a way that tells us who it is'],
      sendBackReasons: [],
    },
    prospect: {
      name: 'Prospect',
      abbreviation: '',
      synonyms: ['Responder', 'Contact'],
      definition:
        'A suspect who has reacted to something marketing did: answered a mailing, filled in a form, left a card at the stand. We know the name and may write to it. One reaction proves curiosity, no more.',
      entryCriteria: [
        'Has reacted to a campaign, a form or an invitation of ours',
        'Name, company and a working e-mail address or telephone number are known',
        'We may contact the person: consent or another lawful ground is recorded',
      ],
      exitCriteria: [
        'Reaches the agreed score and so becomes an MQL',
        'No reaction to anything we sent for 12 months',
      ],
      sendBackReasons: [],
    },
    mql: {
      name: 'Marketing qualified lead',
      abbreviation: 'MQL',
      synonyms: ['Lead for presales'],
      definition:
        'Somebody whose measured activity has earned enough points in our lead scoring: pages read, forms sent, events attended. The score, not an opinion, makes an MQL. Presales MUST call every one of them, because points say how active a person is and nothing of what they need.',
      entryCriteria: [
        'The score is at or above the agreed threshold',
        'At least one of the points was earned in the last 30 days',
        'The company matches the agreed industries and size',
        'A telephone number is known or can be found',
      ],
      exitCriteria: [
        'Presales has talked with the person and verified the lead',
        'Sent back to marketing with one of the agreed reasons',
        'Not reached in three attempts within five days',
      ],
      sendBackReasons: [
        'The telephone number or the company is wrong',
        'A student, an applicant, a competitor or a supplier',
        'Read out of interest; there is no need in the company',
      ],
    },
    sql: {
      name: 'Sales qualified lead',
      abbreviation: 'SQL',
      synonyms: ['SAL', 'Sales accepted lead'],
      definition:
        'An MQL that a person has verified by hand, usually in a call by presales. Presales writes down what it heard and passes the lead on in the CRM; from then on sales MUST work it. Within two working days sales accepts it or sends it back with a reason.',
      entryCriteria: [
        'Presales has talked with the person; an e-mail exchange alone is not enough',
        'The need has been described in the person’s own words and written down',
        'There is a schedule: something is to be bought within 12 months',
        'The person decides, or takes part in the decision',
      ],
      exitCriteria: [
        'Sales has decided to pursue it as an opportunity',
        'Sent back to presales with one of the agreed reasons',
        'Not reached in five attempts within ten days',
      ],
      sendBackReasons: [
        'The need is not one that we can serve',
        'The schedule told to presales does not hold',
        'The person has no say in the decision and will not introduce anybody who has',
        'Notes from the call are missing or say too little',
      ],
    },
    sqo: {
      name: 'Sales qualified opportunity',
      abbreviation: 'SQO',
      synonyms: ['Opportunity', 'Deal'],
      definition:
        'An SQL from which sales expects a deal. Sales decides this alone, after a meeting of its own, and not every SQL becomes one. There is an amount, a date and a next step, and the forecast is made of these.',
      entryCriteria: [
        'Sales has met the buyer, in person or by video',
        'Budget, need and schedule have been confirmed in the meeting',
        'We know who decides and who else is bidding',
        'Amount and expected closing date are in the CRM',
      ],
      exitCriteria: [
        'The contract is signed',
        'Lost: the reason is recorded in the CRM',
        'No agreed next step for 60 days',
      ],
      sendBackReasons: [
        'The purchase has been put off with no new date',
        'The budget was not granted',
        'The buyer has chosen to go on as before',
      ],
    },
    customer: {
      name: 'Customer',
      abbreviation: '',
      synonyms: ['Closed won'],
      definition:
        'The contract is signed. There is nothing to interpret here: no signature, no customer. Customer success takes over, and sales gives them what was promised in writing.',
      entryCriteria: [
        'The contract has been signed by both parties',
        'The signed contract is attached to the deal in the CRM',
      ],
      exitCriteria: ['The contract has ended and nothing else is in force'],
      sendBackReasons: [],
    },
  },
  sampleLeads: [
    'Haulage company, 110 people. The fleet manager left a business card at our trade fair stand last month and took a brochure away. Consent to e-mail is recorded. Has opened neither of the two mailings since, and said at the stand that it was only a look round.',
    'Bakery group, 210 people. The maintenance manager’s points come from guides and an event; presales rang on Tuesday. Need noted in the manager’s own words: “two stoppages a month too many”. To be bought by December; the manager prepares the decision, the finance director signs it off. Passed to sales in the CRM.',
    'Plastics manufacturer, 320 people. Our salesperson met the plant manager and the buyer on site. Budget, need and schedule were confirmed, two competitors are bidding, the managing director decides in March. Amount and closing date are in the CRM; next comes a visit to a reference customer.',
    'Heating and plumbing contractor, 45 people. The office manager wrote to the general address: “Please send your price list and delivery times.” No points, no earlier visits, no telephone number in the signature. The next day came a second message: do the prices include installation?',
    'Timber merchant, 150 people. A partner introduced the managing director by e-mail: “You two ought to talk.” The director thanked us, would gladly have lunch and decides on everything, but knows of no need and asked presales what it is that we actually do.',
    'Two-person sales office of a company registered abroad. The marketing director downloaded everything within three days and asked presales about prices, discounts and delivery times, with not a word about a need of their own. Our salespeople believe that the owner also has a stake in a competitor.',
    'Housing association, 85 people. The property manager asked for a demo and talked with presales for half an hour: a clear need, and the decision is the manager’s alone. But the present contract has fourteen months to run and there is no budget until then. Would like the demo this month all the same.',
    'Chain of dental laboratories, 60 people. The purchasing manager passed the threshold and asked for a call nine days ago. Presales has rung four times and left two messages. One text message came back: “In meetings all week, very interested, please ring next week.”',
    'Start-up of eight people, well below the agreed size. The chief executive rang the switchboard, asked what we cost, described a real problem to presales and wants it solved within a month. The investors’ money is in the bank. In two years, she says, they will be eighty.',
    'Machine shop, 140 people. The production manager sat at our stand with a salesperson for an hour, showed drawings and named a sum and a date. No points, no visit to the site, and presales has not rung. The salesperson wants to open an opportunity straight away.',
  ],
}
