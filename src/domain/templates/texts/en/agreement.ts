import type { AgreementText } from '../shape.ts'

export const agreement: AgreementText = {
  participants: {
    management: [
      { name: 'Judith Marsh', title: 'Managing director' },
      { name: 'Martin Doyle', title: 'Financial controller' },
    ],
    marketing: [
      { name: 'Rachel Hensley', title: 'Head of marketing' },
      { name: 'Tom Adeyemi', title: 'Marketing executive' },
    ],
    sales: [
      { name: 'Andrew Pike', title: 'Sales director' },
      { name: 'Claire Whitmore', title: 'Account manager' },
    ],
  },
  versions: [
    {
      reason:
        'The first definitions that all three sides share. Until now marketing counted leads and sales counted conversations, and the board was shown both as if they were the same.',
      comments: {
        management: 'At last one number that I can take to the board.',
        marketing: 'We will hand over fewer leads and stand behind each of them.',
        sales: 'We will make the five attempts. In return, marketing looks at every lead that we send back.',
      },
    },
    {
      reason:
        'In half a year sales sent back every third SQL. Nearly all of them had come in through “Is interested in buying”, which each side read in its own way: as a download, a visit, a request. From now on an SQL has asked for something or come back to the pricing page, and the telephone number has been checked.',
      comments: {
        management: 'We will look at this again once we have two quarters of figures.',
        marketing: 'The form now asks for a telephone number too.',
        sales: 'Leads like these my people will gladly ring the same day.',
      },
    },
  ],
  firstSql: {
    definition:
      'A lead that is ready for sales: the company suits us and there is a genuine interest in buying. Sales MUST get in touch without delay. Marketing lets sales know when there is one.',
    entryCriteria: ['Is interested in buying', 'The company suits us', 'The person can be reached'],
  },
  reservation:
    'Reading earns points too, and reading is not a need. I can live with it because we MAY ring an MQL and do not have to. If after a quarter fewer than one MQL in three has become an SQL, the threshold must go up.',
  objection: {
    raised:
      'My people cannot promise five attempts for every lead as long as nobody may send back one that should never have come to us.',
    settled:
      'Objection withdrawn: sales may send an SQL back within two working days, but only with an agreed reason. After that the lead counts as accepted.',
  },
  answers: {
    mql: {
      management: {
        definition:
          'Somebody at the right kind of company who takes part in the decision and has noticed us. To us that is next quarter’s sales.',
        duty: 'Sales rings every one of them. Otherwise it is hard to see what we pay marketing for.',
        criteria: [
          'The company matches the agreed industries and size',
          'The role takes part in the buying decision',
        ],
      },
      marketing: {
        definition:
          'A lead that has reached the score. We have done our part, and from here on it belongs to sales.',
        duty: 'Sales gets in touch within two days and tells us what came of it.',
        criteria: [
          'The company matches the agreed industries and size',
          'The score is at or above the agreed threshold',
          'Has been active on our site or at our events within the last 30 days',
        ],
      },
      sales: {
        definition:
          'The name of somebody who has read something. There may be a customer in it one day, but nobody has asked us for anything yet.',
        duty: 'Marketing carries on until there is a question to answer. We may ring in a quiet week.',
        criteria: [
          'The company matches the agreed industries and size',
          'The role takes part in the buying decision',
          'Has been active on our site or at our events within the last 30 days',
          'Answers at the number given',
        ],
      },
    },
    sql: {
      management: {
        definition:
          'A deal that we can count on: the need is known, and so, roughly, is what they can spend. The forecast is made of these.',
        duty: 'An offer goes out, and the amount and the month are in the CRM.',
        criteria: ['Is interested in buying', 'The company suits us', 'There is a budget for the purchase'],
      },
      marketing: {
        definition:
          'An MQL that has raised a hand: a form, a chat, a second look at the pricing page. It shows in the data, and nobody’s opinion is needed.',
        duty: 'Sales rings the same day, keeps trying, and does not send the lead back because the week is full.',
        criteria: ['Is interested in buying', 'The person can be reached'],
      },
      sales: {
        definition:
          'Somebody one of us has talked with and who means to buy within a year. Before that conversation there is no SQL, whatever the score.',
        duty: 'We arrange a meeting. What does not hold goes back to marketing the same week, without a debate.',
        criteria: [
          'Is interested in buying',
          'The company suits us',
          'The person can be reached',
          'A salesperson has talked with the person',
        ],
      },
    },
  },
}
