import {
  Body1,
  Field,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Subtitle2,
  makeStyles,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { type Certificate, certificateOf } from '../../certificate/certificate';
import type { CertificateDocument } from '../../certificate/document';
import { defaultsInWords } from '../../certificate/in-words';
import { toIso } from '../../core/calendar-date';
import { FONT_FILES } from '../../documents/font-files';
import type { CheckedSchedule } from '../../schedule-a/check';
import type { ActionViewProps } from '../action';
import * as words from '../words';
import { download } from './download';
import { ActionForm, Title } from './form';

type Format = 'docx' | 'pdf';

const MIME: Readonly<Record<Format, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

const useStyles = makeStyles({
  heading: { margin: 0 },
  list: { margin: '4px 0 0', paddingLeft: '18px', '& li': { marginTop: '4px' } },
});

/** The certificate of the schedule in view, as a file to download. */
export function MakeCertificate(props: ActionViewProps) {
  // The workbook may change while the view is open; it is certified as it was read when it was opened.
  const [{ schedule }] = useState(props);
  return schedule ? <OfSchedule {...props} schedule={schedule} /> : <Body1>{words.certificate.noSchedule}</Body1>;
}

function OfSchedule({ schedule, ...props }: ActionViewProps & { readonly schedule: CheckedSchedule }) {
  const { agreement, reading, checked, onDone, onBack } = props;
  const [format, setFormat] = useState<Format>('docx');
  const certificate = useMemo(() => {
    const make = (isDraft: boolean): Certificate =>
      certificateOf({ agreement, workbook: reading.content, checked, schedule, isDraft });
    const final = make(false);
    return final.document ? final : make(true);
  }, [agreement, reading, checked, schedule]);
  const { statementDate } = schedule.schedule;
  const date = statementDate.kind === 'date' ? statementDate.date : null;
  const isDraft = certificate.problems.length > 0;
  const write = async (): Promise<void> => {
    const { document } = certificate;
    if (!document) return;
    const name = words.certificate.fileName(agreement.borrower, date && toIso(date), isDraft);
    download(await rendered(document, format), `${name}.${format}`, MIME[format]);
  };
  return (
    <ActionForm
      verb={isDraft ? words.certificate.draft : words.certificate.verb}
      isReady
      write={write}
      onDone={() => onDone()}
      onBack={onBack}
    >
      <Body1>{words.certificate.intro(date && words.date.long(date))}</Body1>
      <Field label={words.certificate.format}>
        <RadioGroup
          layout="horizontal"
          value={format}
          onChange={(_event, { value }) => setFormat(value === 'pdf' ? 'pdf' : 'docx')}
        >
          <Radio value={'docx' satisfies Format} label={words.certificate.word} />
          <Radio value={'pdf' satisfies Format} label={words.certificate.pdf} />
        </RadioGroup>
      </Field>
      <Saying certificate={certificate} />
    </ActionForm>
  );
}

/** What it will say, what it will leave blank, and what is wrong. */
function Saying({ certificate: { problems, blanks, toConfirm, defaults } }: { readonly certificate: Certificate }) {
  const { certificate } = words;
  return (
    <>
      {problems.length > 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <Title>{certificate.problems(problems.length)}</Title>
            <Listed
              items={problems.map(({ sheet, cell, message, fix }) =>
                certificate.problem([sheet, cell].filter(Boolean).join(' '), message, fix),
              )}
            />
          </MessageBarBody>
        </MessageBar>
      )}
      <Section title={certificate.paragraph3} items={[words.sentenceCase(defaultsInWords(defaults))]} />
      {blanks.length > 0 ? (
        <Section
          title={certificate.blanks(blanks.length)}
          items={blanks.map(({ place, message }) => `${place}. ${message}`)}
        />
      ) : (
        <Body1>{certificate.noBlanks}</Body1>
      )}
      {toConfirm.length > 0 && <Section title={certificate.toConfirm} items={toConfirm} />}
    </>
  );
}

function Section({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  const styles = useStyles();
  return (
    <section aria-label={title}>
      <Subtitle2 as="h2" block className={styles.heading}>
        {title}
      </Subtitle2>
      <Listed items={items} />
    </section>
  );
}

function Listed({ items }: { readonly items: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}

/** Each format loads when it is first asked for. */
async function rendered(document: CertificateDocument, format: Format): Promise<Uint8Array> {
  if (format === 'docx') return (await import('../../documents/word')).wordOf(document);
  const [{ pdfOf }, regular, bold, symbols] = await Promise.all([
    import('../../documents/pdf'),
    fetched(FONT_FILES.regular),
    fetched(FONT_FILES.bold),
    fetched(FONT_FILES.symbols),
  ]);
  return (await pdfOf(document, { regular, bold, symbols })).bytes;
}

async function fetched(file: string): Promise<Uint8Array> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
