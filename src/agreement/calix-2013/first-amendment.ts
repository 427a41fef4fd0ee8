import type { QuotedClause } from './quoted';

/** The First Amendment's own words, Articles I to III, letter for letter; each clause once, without those below it. */
export const FIRST_AMENDMENT: readonly QuotedClause[] = [
  {
    reference: '1.1',
    words:
      '1.1 Amendment to Definition of “Consolidated Leverage Ratio”. The definition of “Consolidated Leverage Ratio” set forth in Section 1.01 of the Credit Agreement is hereby amended by amending and restating clause (a) in its entirety as follows:\n(a) the sum of (i) Consolidated Funded Indebtedness and (ii) any final judgments or orders for the payment of money in an aggregate amount (as to all such judgments and orders) against any Loan Party or any Subsidiary thereof, solely to the extent such final judgments or orders exceed the Threshold Amount (to the extent not covered by independent third-party insurance as to which the insurer is rated at least “A” by A.M. Best Company, has been notified of the potential claim and does not dispute coverage), as of such date to',
  },
  {
    reference: '1.2',
    words:
      '1.2 Amendment to Definition of “Eurodollar Rate”. The definition of “Eurodollar Rate” set forth in Section 1.01 of the Credit Agreement is hereby amended and restated in its entirety to read as follows:\nEurodollar Rate” means:\n(a) for any Interest Period with respect to a Eurodollar Rate Loan, the rate per annum equal to the London Interbank Offered Rate (“LIBOR”), or a comparable or successor rate which rate is approved by the Administrative Agent, as published on the applicable Bloomberg screen page (or such other commercially available source providing such quotations as may be designated by the Administrative Agent from time to time) (in such case, the “LIBOR Rate”) at or about 11:00 a.m., London time, two (2) Business Days prior to the commencement of such Interest Period, for Dollar deposits (for delivery on the first day of such Interest Period) with a term equivalent to such Interest Period; and\n(b) for any interest calculation with respect to a Base Rate Loan on any date, the rate per annum equal to the LIBOR Rate, at or about 11:00 a.m., London time, two (2) Business Days prior to such date for Dollar deposits with a term of one (1) month commencing that day;\nprovided that: (i) to the extent a comparable or successor rate is approved by the Administrative Agent in connection herewith, the approved rate shall be applied in a manner consistent with market practice; provided, further that to the extent such market practice is not administratively feasible for the Administrative Agent, such approved rate shall be applied in a manner as otherwise reasonably determined by the Administrative Agent and (ii) if the Eurodollar Rate shall be less than zero, such rate shall be deemed zero for purposes of this Agreement.',
    defect: 'The quotation mark before “Eurodollar Rate” is missing: a defect of the document, without effect.',
  },
  {
    reference: '1.3',
    words:
      '1.3 Amendment to Definition of “Maturity Date”. The definition of “Maturity Date” set forth in Section 1.01 of the Credit Agreement is hereby amended by deleting the reference to “July 29, 2016” and replacing such reference with “September 30, 2018”.',
  },
  {
    reference: '1.4',
    words:
      '1.4 Amendment to Section 2.08(a). Section 2.08(a) of the Credit Agreement is hereby amended by adding a new concluding sentence as follows:\nTo the extent that any calculation of interest or any fee required to be paid under this Agreement shall be based on (or result in) a calculation that is less than zero, such calculation shall be deemed zero for purposes of this Agreement.',
    also: ['2.08(a)'],
  },
  {
    reference: '1.5',
    words:
      '1.5 Amendment to Section 3.01(c)(i). Section 3.01(c)(i) of the Credit Agreement is hereby amended by adding a new concluding sentence as follows:\nEach of the Loan Parties shall also, and does hereby, jointly and severally indemnify the Administrative Agent, and shall make payment in respect thereof within ten (10) days after demand therefor, for any amount which a Lender or the L/C Issuer for any reason fails to pay indefeasibly to the Administrative Agent as required pursuant to Section 3.01(c)(ii) below.',
    also: ['3.01(c)(i)'],
  },
  {
    reference: '1.6',
    words:
      '1.6 Amendment to Section 3.04(e). Section 3.01(e) of the Credit Agreement is hereby amended and restated in its entirety to read as follows:\n(e) Reserves on Eurodollar Rate Loans. The Borrower shall pay to each Lender, (i) as long as such Lender shall be required by applicable Laws to maintain reserves with respect to liabilities or assets consisting of or including Eurocurrency funds or deposits (currently known as “Eurocurrency liabilities”), additional interest on the unpaid principal amount of each Eurodollar Rate Loan equal to the actual costs of such reserves allocated to such Loan by such Lender (as determined by such Lender in good faith, which determination shall be conclusive), and (ii) as long as such Lender shall be required to comply with any reserve ratio requirement or analogous requirement of any central banking or financial regulatory authority imposed in respect of the maintenance of the Commitments or the funding of the Loans, such additional costs (expressed as a percentage per annum and rounded upwards, if necessary, to the nearest five decimal places) equal to the actual costs allocated to such Commitment or Loan by such Lender (as determined by such Lender in good faith, which determination shall be conclusive), which in each case shall be due and payable on each date on which shall be due and payable on each date on which interest is payable on such Loan, provided the Borrower shall have received at least fifteen (15) days’ prior notice (with a copy to the Administrative Agent) of such additional interest from such Lender. If a Lender fails to give notice fifteen (15) days prior to the relevant Interest Payment Date, such additional interest shall be due and payable fifteen (15) days from receipt of such notice.',
    also: ['3.01(e)', '3.04(e)'],
    defect:
      'The heading speaks of Section 3.04(e), the text amends Section 3.01(e), and the words “on each date on which shall be due and payable” stand twice: defects of the document. Read as the text has it, 3.01(e), the words once. In the usual form of such agreements 3.04(e) is about reserves and 3.01(e) about tax documents (outside the documents read): ask counsel which section is meant.',
  },
  {
    reference: '1.7',
    words:
      '1.7 Amendment to Section 5.18. Section 5.18 of the Credit Agreement is hereby amended and restated in its entirety to read as follows:\n5.18 Sanctions Concerns and Anti-Corruption Laws.\nNo Loan Party, nor, to the knowledge of any Loan Party, any Related Party, (1) is currently the subject of any Sanctions, (2) is located, organized or residing in any Designated Jurisdiction, or (3) is or has been (within the previous five (5) years) engaged in any transaction with any Person who is now or was then the subject of Sanctions or who is located, organized or residing in any Designated Jurisdiction. No Loan, nor the proceeds from any Loan, has been used, directly or indirectly, to lend, contribute, provide or has otherwise made available to fund any activity or business in any Designated Jurisdiction or to fund any activity or business of any Person located, organized or residing in any Designated Jurisdiction or who is the subject of any Sanctions, or in any other manner that will result in any violation by any Person (including any Lender, Arranger, Administrative Agent, L/C Issuer or Swingline Lender) of Sanctions. Without limiting any of the foregoing:\n(a) Sanctions Concerns. No Loan Party, nor any Subsidiary, nor, to the knowledge of the Loan Parties and their Subsidiaries, any director, officer, employee, agent, affiliate or representative thereof, is an individual or entity that is, or is owned or controlled by any individual or entity that is (i) currently the subject or target of any Sanctions, (ii) included on OFAC’s List of Specially Designated Nationals, Her Majesty’s Treasury’s Consolidated List of Financial Sanctions Targets and the Investment Ban List, or any similar list enforced by any other relevant sanctions authority or (iii) located, organized or resident in a Designated Jurisdiction.\n(b) Anti-Corruption Laws. The Loan Parties and their Subsidiaries have conducted their business in compliance with the United States Foreign Corrupt Practices Act of 1977, the UK Bribery Act 2010 and other similar anti-corruption legislation in other jurisdictions, and have instituted and maintained policies and procedures designed to promote and achieve compliance with such laws.',
    also: ['5.18'],
  },
  {
    reference: '1.8',
    words:
      '1.8 Amendments to Section 6.02. Section 6.02 of the Credit Agreement is hereby amended by amending and restating clauses (b) and (f) in their entirety to read as follows:',
  },
  {
    reference: '1.8(b)',
    words:
      '(b) Compliance Certificate. Concurrently with the delivery of the financial statements referred to in Sections 6.01(a) and (b), a duly completed Compliance Certificate signed by the chief executive officer, chief financial officer, treasurer or controller which is a Responsible Officer of the Borrower.',
    also: ['6.02(b)'],
  },
  {
    reference: '1.8(f)',
    words:
      '(f) Litigation. (i) Concurrently with the delivery of the Compliance Certificate referenced in clause (b) above, a written update on the status of any actions, proceedings, claims or disputes pending at law, in equity, in arbitration or before any Governmental Authority by or against any Loan Party or any Subsidiary or against any of their properties or revenues that either individually or in the aggregate involve an amount in dispute in excess of the Threshold Amount and (ii) promptly upon the entry against any Loan Party or any Subsidiary thereof of any final judgments or orders for the payment of money in an aggregate amount (as to all such judgments and orders) exceeding the Threshold Amount (to the extent not covered by independent third-party insurance as to which the insurer is rated at least “A” by A.M. Best Company, has been notified of the potential claim and does not dispute coverage).',
    also: ['6.02(f)'],
  },
  {
    reference: '1.9',
    words:
      '1.9 Amendment to Section 6.16. Section 6.16 of the Credit Agreement is hereby amended and restated in its entirety to read as follows:\n6.16 Anti-Corruption Laws.\nConduct its business in compliance with the United States Foreign Corrupt Practices Act of 1977, the UK Bribery Act 2010 and other similar anti-corruption legislation in other jurisdictions and maintain policies and procedures designed to promote and achieve compliance with such laws.',
    also: ['6.16'],
  },
  {
    reference: '1.10',
    words:
      '1.10 Amendment to Article VII. New Sections 7.16 and 7.17 are each hereby added to Article VII of the Credit Agreement to read as follows:',
  },
  {
    reference: '1.10, section 7.16',
    words:
      '7.16 Sanctions.\nDirectly or indirectly, use any Credit Extension or the proceeds of any Credit Extension, or lend, contribute or otherwise make available such Credit Extension or the proceeds of any Credit Extension to any Person, to fund any activities of or business with any Person, or in any Designated Jurisdiction, that, at the time of such funding, is the subject of Sanctions, or in any other manner that will result in a violation by any Person (including any Person participating in the transaction, whether as Lender, Arranger, Administrative Agent, L/C Issuer, Swingline Lender, or otherwise) of Sanctions.',
    also: ['7.16'],
  },
  {
    reference: '1.10, section 7.17',
    words:
      '7.17 Anti-Corruption Laws.\nDirectly or indirectly, use any Credit Extension or the proceeds of any Credit Extension for any purpose which would breach the United States Foreign Corrupt Practices Act of 1977, the UK Bribery Act 2010 and other similar anti-corruption legislation in other jurisdictions.',
    also: ['7.17'],
  },
  {
    reference: '1.11',
    words:
      '1.11 Amendment to Section 9.06(b). Section 9.06(b) of the Credit Agreement is hereby amended by amending and restating the concluding sentence as follows:\nAfter the retiring Administrative Agent’s resignation hereunder and under the other Loan Documents, the provisions of this Article and Section 11.04 shall continue in effect for the benefit of such retiring Administrative Agent, its sub agents and their respective Related Parties in respect of any actions taken or omitted to be taken by any of them (i) while the retiring Administrative Agent was acting as Administrative Agent and (ii) after such resignation or removal for as long as any of them continues to act in any capacity hereunder or under the other Loan Documents, including, without limitation, (A) acting as collateral agent or otherwise holding any collateral security on behalf of any of the Secured Parties and (B) in respect of any actions taken in connection with transferring the agency to any successor Administrative Agent.',
    also: ['9.06(b)'],
  },
  {
    reference: '1.12',
    words:
      '1.12 Amendment to Exhibit C. Exhibit C to the Credit Agreement is hereby deleted in its entirety and replaced with Exhibit C attached hereto in lieu thereof.',
    also: ['Exhibit C'],
  },
  {
    reference: '2.1',
    words:
      '2.1 Closing Conditions. This Amendment shall become effective as of the day and year set forth above (the “Amendment Effective Date”) upon satisfaction (or waiver) of the following conditions (in each case, in form and substance reasonably acceptable to the Administrative Agent):',
  },
  {
    reference: '2.1(a)',
    words:
      '(a) Executed Amendment. The Administrative Agent shall have received a copy of this Amendment duly executed by each of the Loan Parties, the Lenders and the Administrative Agent.',
  },
  { reference: '2.1(b)', words: '(b) Fees and Expenses.' },
  {
    reference: '2.1(b)(i)',
    words:
      '(i) The Administrative Agent shall have received from the Borrower, for the account of each Lender that executes and delivers a signature page hereto to the Administrative Agent (each such Lender, a “Consenting Lender”, and collectively, the “Consenting Lenders”), an amendment fee in an amount equal to 25 basis points on (A) the aggregate Revolving Commitments of such Consenting Lender (prior to giving effect to this Amendment) and (B) the outstanding principal amount of the Term Loans held by such Consenting Lender.',
  },
  {
    reference: '2.1(b)(ii)',
    words:
      '(ii) The Administrative Agent shall have received from the Borrower such other fees and expenses that are payable in connection with the consummation of the transactions contemplated hereby and Agent’s Counsel shall have received from the Borrower payment of all outstanding fees and expenses previously incurred and all fees and expenses incurred in connection with this Amendment.',
  },
  {
    reference: '2.1(c)',
    words:
      '(c) Incumbency Certificates. The Administrative Agent shall have received from each Responsible Officer an incumbency certificate, in each case, in form and substance satisfactory to the Administrative Agent.',
  },
  {
    reference: '2.1(d)',
    words:
      '(d) Miscellaneous. All other documents and legal matters in connection with the transactions contemplated by this Amendment shall be reasonably satisfactory in form and substance to the Administrative Agent and its counsel.',
  },
  {
    reference: '3.1',
    words:
      '3.1 Amended Terms. On and after the Amendment Effective Date, all references to the Credit Agreement in each of the Loan Documents shall hereafter mean the Credit Agreement as amended by this Amendment. Except as specifically amended hereby or otherwise agreed, the Credit Agreement is hereby ratified and confirmed and shall remain in full force and effect according to its terms.',
  },
  {
    reference: '3.2',
    words:
      '3.2 FATCA. For purposes of determining withholding Taxes imposed under the Foreign Account Tax Compliance Act (FATCA), from and after the effective date of this Amendment, the Borrower and the Administrative Agent shall treat (and the Lenders hereby authorize the Administrative Agent to treat) the Credit Agreement as not qualifying as a “grandfathered obligation” within the meaning of Treasury Regulation Section 1.1471-2(b)(2)(i).',
  },
  {
    reference: '3.3',
    words:
      '3.3 Representations and Warranties of Loan Parties. Each of the Loan Parties represents and warrants as follows:',
  },
  {
    reference: '3.3(a)',
    words:
      '(a) It has taken all necessary action to authorize the execution, delivery and performance of this Amendment.',
  },
  {
    reference: '3.3(b)',
    words:
      '(b) This Amendment has been duly executed and delivered by such Person and constitutes such Person’s legal, valid and binding obligation, enforceable in accordance with its terms, except as such enforceability may be subject to (i) bankruptcy, insolvency, reorganization, fraudulent conveyance or transfer, moratorium or similar laws affecting creditors’ rights generally and (ii) general principles of equity (regardless of whether such enforceability is considered in a proceeding at law or in equity).',
  },
  {
    reference: '3.3(c)',
    words:
      '(c) No consent, approval, authorization or order of, or filing, registration or qualification with, any court or governmental authority or third party is required in connection with the execution, delivery or performance by such Person of this Amendment.',
  },
  {
    reference: '3.3(d)',
    words:
      '(d) The representations and warranties set forth in Article V of the Credit Agreement are true and correct as of the date hereof (except for those which expressly relate to an earlier date).',
  },
  {
    reference: '3.3(e)',
    words:
      '(e) After giving effect to this Amendment, no event has occurred and is continuing which constitutes a Default or an Event of Default.',
  },
  {
    reference: '3.3(f)',
    words:
      '(f) The Collateral Documents continue to create a valid security interest in, and Lien upon, the Collateral, in favor of the Administrative Agent, for the benefit of the Lenders, which security interests and Liens are perfected in accordance with the terms of the Collateral Documents and prior to all Liens other than Permitted Liens.',
  },
  {
    reference: '3.3(g)',
    words:
      '(g) The Obligations are not reduced or modified by this Amendment and are not subject to any offsets, defenses or counterclaims.',
  },
  {
    reference: '3.4',
    words:
      '3.4 Reaffirmation of Obligations. Each Loan Party hereby ratifies the Credit Agreement and acknowledges and reaffirms (a) that it is bound by all terms of the Credit Agreement applicable to it and (b) that it is responsible for the observance and full performance of its respective Obligations.',
  },
  {
    reference: '3.5',
    words:
      '3.5 Loan Document. This Amendment shall constitute a Loan Document under the terms of the Credit Agreement.',
  },
  {
    reference: '3.6',
    words:
      '3.6 Expenses. The Borrower agrees to pay all reasonable costs and expenses of the Administrative Agent in connection with the preparation, execution and delivery of this Amendment, including without limitation the reasonable fees and expenses of the Administrative Agent’s legal counsel.',
  },
  {
    reference: '3.7',
    words:
      '3.7 Further Assurances. The Loan Parties agree to promptly take such action, upon the request of the Administrative Agent, as is necessary to carry out the intent of this Amendment.',
  },
  {
    reference: '3.8',
    words:
      '3.8 Entirety. This Amendment and the other Loan Documents embody the entire agreement among the parties hereto and supersede all prior agreements and understandings, oral or written, if any, relating to the subject matter hereof.',
  },
  {
    reference: '3.9',
    words:
      '3.9 Counterparts; Telecopy. This Amendment may be executed in any number of counterparts, each of which when so executed and delivered shall be an original, but all of which shall constitute one and the same instrument. Delivery of an executed counterpart of a signature page of this Amendment or any other document required to be delivered hereunder, by fax transmission or e-mail transmission (e.g. “pdf” or “tif”) shall be effective as delivery of a manually executed counterpart of this Agreement. Without limiting the foregoing, upon the request of any party, such fax transmission or e-mail transmission shall be promptly followed by such manually executed counterpart.',
  },
  {
    reference: '3.10',
    words:
      '3.10 No Actions, Claims, Etc. As of the date hereof, each of the Loan Parties hereby acknowledges and confirms that it has no knowledge of any actions, causes of action, claims, demands, damages and liabilities of whatever kind or nature, in law or in equity, against the Administrative Agent, the Lenders, or the Administrative Agent’s or the Lenders’ respective officers, employees, representatives, agents, counsel or directors arising from any action by such Persons, or failure of such Persons to act under the Credit Agreement on or prior to the date hereof.',
  },
  {
    reference: '3.11',
    words:
      '3.11 GOVERNING LAW. THIS AMENDMENT SHALL BE GOVERNED BY, AND SHALL BE CONSTRUED AND ENFORCED IN ACCORDANCE WITH THE LAWS OF THE STATE OF CALIFORNIA.',
  },
  {
    reference: '3.12',
    words:
      '3.12 Successors and Assigns. This Amendment shall be binding upon and inure to the benefit of the parties hereto and their respective successors and assigns.',
  },
  {
    reference: '3.13',
    words:
      '3.13 General Release. In consideration of the Administrative Agent’s willingness to enter into this Amendment, on behalf of the Lenders, each Loan Party hereby releases and forever discharges the Administrative Agent, the L/C Issuer, the Swingline Lender, the Lenders and the Administrative Agent’s, the L/C Issuer’s, the Swingline Lender’s, and the Lender’s respective predecessors, successors, assigns, officers, managers, directors, employees, agents, attorneys, representatives, and affiliates (hereinafter all of the above collectively referred to as the “Bank Group”), from any and all claims, counterclaims, demands, damages, debts, suits, liabilities, actions and causes of action of any nature whatsoever, including, without limitation, all claims, demands, and causes of action for contribution and indemnity, whether arising at law or in equity, whether known or unknown, whether liability be direct or indirect, liquidated or unliquidated, whether absolute or contingent, foreseen or unforeseen, and whether or not heretofore asserted, which any Loan Party may have or claim to have against any of the Bank Group in any way related to or connected with the Loan Documents and the transactions contemplated thereby.',
  },
  {
    reference: '3.14',
    words:
      '3.14 Consent to Jurisdiction; Service of Process; Waiver of Jury Trial. The jurisdiction, service of process and waiver of jury trial provisions set forth in Sections 11.14 and 11.15 of the Credit Agreement are hereby incorporated by reference, mutatis mutandis.',
  },
];
