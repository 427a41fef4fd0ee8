/** The closing of the First Amendment: its conditions and what it asks to be confirmed, by clause. */
import type { Closing } from '../closing';

export const CLOSING: Closing = {
  amendment: 'First Amendment',
  section: '2.1',
  conditions: [
    { clause: '2.1(a)', name: 'Executed Amendment', worked: 'signed by every Lender' },
    { clause: '2.1(b)(i)', name: 'Amendment fee', worked: 'amendment fee received' },
    { clause: '2.1(b)(ii)', name: 'Other fees and expenses', worked: 'other fees paid' },
    { clause: '2.1(c)', name: 'Incumbency Certificates' },
    { clause: '2.1(d)', name: 'Miscellaneous' },
  ],
  signatories: ['Bank of America, N.A.'],
  checklist: [
    {
      reference: '5.18',
      name: 'Sanctions, with the five years before; use of the Loans',
      clause: '1.7',
      begins: 'No Loan Party, nor,',
    },
    { reference: '5.18(a)', name: 'Sanctions Concerns', clause: '1.7', begins: '(a) Sanctions Concerns.' },
    { reference: '5.18(b)', name: 'Anti-Corruption Laws', clause: '1.7', begins: '(b) Anti-Corruption Laws.' },
    { reference: '6.16', name: 'Anti-Corruption Laws', clause: '1.9', begins: 'Conduct its business' },
    { reference: '7.16', name: 'Sanctions', clause: '1.10, section 7.16', begins: 'Directly or indirectly' },
    { reference: '7.17', name: 'Anti-Corruption Laws', clause: '1.10, section 7.17', begins: 'Directly or indirectly' },
    { reference: '9.06(b)', name: 'Protections of a retiring Agent', clause: '1.11', begins: 'After the retiring' },
    { reference: '3.2', name: 'FATCA: not grandfathered', clause: '3.2' },
    { reference: '3.3(a)', name: 'Authorized', clause: '3.3(a)' },
    { reference: '3.3(b)', name: 'Executed, valid and binding', clause: '3.3(b)' },
    { reference: '3.3(c)', name: 'No consent required', clause: '3.3(c)' },
    { reference: '3.3(d)', name: 'Representations true and correct', clause: '3.3(d)' },
    { reference: '3.3(e)', name: 'No Default', clause: '3.3(e)' },
    { reference: '3.3(f)', name: 'Security interests and Liens', clause: '3.3(f)' },
    { reference: '3.3(g)', name: 'Obligations not reduced, no offsets', clause: '3.3(g)' },
    { reference: '3.10', name: 'No actions or claims known', clause: '3.10' },
    { reference: '3.13', name: 'General Release', clause: '3.13' },
  ],
  costs: {
    clause: '3.6',
    note: 'Costs of the Amendment, this fee and those of section 3.6 among them, go into I.C.9 only as they are expensed. What is deferred and amortized comes in through I.C.2 or I.C.4, once.',
  },
};
