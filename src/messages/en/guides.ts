// The words of three pages of advice. Facts about the company come in as an argument; one that is still
// to be supplied (null) leaves its sentence out.
import type { Site } from '../../site/site.ts';
import type { Guide } from '../guide.ts';

export const guides = { safeTrade, howToBuy, about };

type Company = Site['company'];

function safeTrade({ legalName, telephone, jumveaMembership }: Company): Guide {
  return {
    title: 'JUMVEA Safe Trade',
    description:
      'How a payment through JUMVEA, the association of Japanese used vehicle exporters, protects a buyer, what it does not cover, and how to check it.',
    lead: 'You pay the exporters’ association instead of the exporter. The exporter gets the money only after shipping your vehicle.',
    sections: [
      {
        id: 'what-it-is',
        heading: 'What it is',
        paragraphs: [
          'JUMVEA is the association of Japanese exporters of used motor vehicles. Safe Trade is its service for payments between a buyer abroad and an exporter who is a member. The association holds the money until the papers show that the vehicle is on its way.',
        ],
      },
      {
        id: 'steps',
        heading: 'How it works',
        steps: [
          { title: 'Ask for it', text: 'Tell us before you pay that you want to buy through Safe Trade.' },
          {
            title: 'JUMVEA sends the proforma invoice',
            text: 'It comes from the association, not from us. It contains the fee for the service: exporters have named 20,000 yen, about 200 US dollars. Ask JUMVEA for the fee of today.',
          },
          {
            title: 'You pay JUMVEA',
            text: 'Pay to the account on the association’s invoice. Check that account with JUMVEA itself first.',
          },
          {
            title: 'The vehicle is shipped',
            text: 'The exporter ships it and gives the bill of lading and the other papers to JUMVEA.',
          },
          {
            title: 'Papers to you, money to the exporter',
            text: 'JUMVEA sends you the papers and pays the exporter. If the rules of the service were broken, you get your money back.',
          },
        ],
      },
      {
        id: 'limits',
        heading: 'What it does not cover',
        paragraphs: [
          'Safe Trade answers one fear: that you pay and nothing is shipped. It says nothing about the condition of the vehicle, about damage at sea, or about whether your country lets it in.',
        ],
        points: [
          'For the condition: ask for more photos and for the auction sheet, if there is one, or for an inspection before shipping.',
          'For the voyage: ask for marine insurance.',
          'For the import: read the rules of your country and ask its customs office.',
        ],
      },
      {
        id: 'check',
        heading: 'Check it with JUMVEA yourself',
        paragraphs: [
          ...(jumveaMembership ? [`${legalName} gives its membership as ${jumveaMembership}.`] : []),
          'Only members can offer the service. A logo on a page proves nothing, ours included. Ask the association, through the contact on its own site, three things.',
        ],
        points: [
          `Is ${legalName} a member today?`,
          'What does Safe Trade cost and cover today?',
          'Is the bank account on my invoice really yours?',
        ],
        note: `Do not use a link or a telephone number from a message that you received. If something does not fit, call us: ${telephone}.`,
      },
    ],
  };
}

function howToBuy({ legalName, telephone }: Company): Guide {
  return {
    title: 'How to buy',
    description:
      'From choosing a vehicle to receiving it: what the FOB price contains, the proforma invoice, safe payment, shipping, the bill of lading and customs.',
    lead: 'Seven steps from the first question to the key in your hand, with what each one costs and what to look out for.',
    sections: [
      {
        id: 'steps',
        heading: 'The steps',
        steps: [
          {
            title: 'Choose a vehicle',
            text: 'Note its ref number. Check in your country’s rules that its age, its steering side and its engine may be imported.',
          },
          {
            title: 'Ask us',
            text: `Use the form on the vehicle’s page, or call ${telephone}. Give the ref number, your country and your port. Ask whether the vehicle is still free, for more photos, and for the price to your port.`,
          },
          {
            title: 'Receive a proforma invoice',
            text: 'It names the vehicle with its full chassis number, the price and what it contains, freight and insurance if you want them, how long it is valid, and our bank account. Compare every line with what you were told.',
          },
          {
            title: 'Pay by bank transfer',
            text: `Pay only to an account in the name of ${legalName}. Write the invoice number on the transfer and keep the bank’s copy. Your bank and ours may take a charge.`,
          },
          {
            title: 'We ship',
            text: 'The vehicle goes to the port, through export customs and, where your country asks for it, through inspection. We book a ship and tell you its name and the dates we were given.',
          },
          {
            title: 'Receive the papers',
            text: 'The bill of lading is the key to the vehicle: whoever holds the original can collect it. With it come the invoice, the export certificate with a translation, and the inspection certificate where there is one.',
          },
          {
            title: 'Clear customs and collect',
            text: 'A clearing agent at your port presents the papers, pays duty and port charges for you, and hands you the vehicle. Compare it with the papers before you drive away, and note any damage at once.',
          },
        ],
      },
      {
        id: 'in-the-fob-price',
        heading: 'What the FOB price contains',
        points: [
          'the vehicle;',
          'its way to the port of loading in Japan;',
          'the export papers and export customs;',
          'loading it on board.',
        ],
      },
      {
        id: 'not-in-the-fob-price',
        heading: 'What it does not contain',
        points: [
          'sea freight to your port (with it, the price is called C&F);',
          'marine insurance (with freight and insurance, it is called CIF);',
          'an inspection that your country asks for before shipping;',
          'charges of the banks;',
          'import duty and taxes, port charges, storage and the clearing agent;',
          'transport inland, registration and number plates.',
        ],
        note: 'Ask your clearing agent for the whole cost in your country before you pay for the vehicle. Duty is often worked out from the customs’ own value, not from the price you paid.',
      },
      {
        id: 'fraud',
        heading: 'Protect yourself against fraud',
        paragraphs: [
          'Criminals read other people’s mail and send invoices that look genuine, with their own account on them. Others copy the site of an exporter. A few habits stop nearly all of it.',
        ],
        points: [
          'We never send changed bank details by mail or chat. If a message says that our account has changed, it is not from us: do not pay.',
          `The account is always in the name of ${legalName}, never of a person or of another company.`,
          `Before your first payment, call ${telephone} and have the account number read to you. Use the number from this page, not one from the message.`,
          'Nobody from our company asks you to pay by gift card, crypto-currency or a money transfer to a person.',
          'A price far below all others, or pressure to pay today, is a reason to stop.',
        ],
        note: 'You have paid and something is wrong? Call your bank at once and ask it to stop the transfer. Then call us and the police. Every hour counts.',
      },
      {
        id: 'papers',
        heading: 'Papers to expect',
        points: [
          'proforma invoice, before payment;',
          'bank receipt of your transfer;',
          'bill of lading, original or released to your agent;',
          'commercial invoice;',
          'export certificate or de-registration certificate, with a translation;',
          'inspection certificate, where your country asks for one.',
        ],
      },
    ],
  };
}

function about(company: Company): Guide {
  const { name, legalName, telephone, mail, whatsapp, address, representative } = company;
  const { dealerLicence, jumveaMembership } = company;
  return {
    title: `About ${name}`,
    description: `Who ${legalName} is, how to reach the company, and how to find out for yourself that it is real before you pay.`,
    lead: `${legalName} exports used vehicles from Japan. Do not take our word for it: this page says how to check.`,
    sections: [
      {
        id: 'company',
        heading: 'The company',
        points: [
          `Name: ${legalName}`,
          ...(address ? [`Address: ${address}`] : []),
          ...(representative ? [`Representative: ${representative}`] : []),
          `Telephone: ${telephone}`,
          ...(mail ? [`Mail: ${mail}`] : []),
          ...(whatsapp ? [`WhatsApp: ${whatsapp}`] : []),
          ...(dealerLicence ? [`Second-hand dealer licence: ${dealerLicence}`] : []),
          ...(jumveaMembership ? [`JUMVEA membership: ${jumveaMembership}`] : []),
        ],
      },
      {
        id: 'verify',
        heading: 'How to verify us',
        steps: [
          {
            title: 'Call the number',
            text: `Call ${telephone}. Ask about a vehicle that you see here, and ask for the bank account if you mean to pay.`,
          },
          {
            title: 'Look the company up',
            text: 'Every company in Japan has a corporate number. The National Tax Agency publishes names, addresses and numbers free of charge on its Corporate Number Publication Site. Ask us for our number and compare.',
          },
          {
            title: 'Ask for the dealer licence',
            text: 'Trading in used vehicles needs a second-hand dealer licence from the Public Safety Commission of the prefecture. Ask us for its number and for the name on it, which has to be the company’s.',
          },
          {
            title: 'Ask JUMVEA',
            text: jumveaMembership
              ? 'The exporters’ association can tell you whether our membership is valid today. Use the contact on its own site.'
              : 'The exporters’ association can tell you whether we are a member. Use the contact on its own site, and ask before you count on Safe Trade.',
          },
          {
            title: 'Compare the bank account',
            text: `The name of its holder has to be ${legalName}. If it is anything else, do not pay.`,
          },
        ],
        note: 'An honest exporter does not mind being checked. If anyone who uses our name does mind, hang up and call the number on this page.',
      },
      {
        id: 'site',
        heading: 'About this site',
        paragraphs: [
          'The pages are made from our inventory, in one go. The number beside a make or a type is the number of vehicles behind it. A price says what it contains. What we do not know about a vehicle, we leave out or say that we do not know it.',
          'There is no registration. The privacy notice and the cookie notice say what the site keeps, and what it does not.',
        ],
      },
    ],
  };
}
