import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useField, useFetchClient, useForm } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { useAction } from '../api/use-action';
import { useDownload } from '../api/use-download';
import { accountWords } from '../words/account-words';
import { FieldFrame } from './field-frame';
import type { FieldProps } from './field-props';

const words = accountWords.file;

const aboutSchema = z.object({ fileName: z.string(), bytes: z.number() });
const storedSchema = aboutSchema.extend({ name: z.string() });
type About = z.infer<typeof aboutSchema>;
const valuesSchema = z.object({ unitCode: z.string().min(1) });

/** Name and size of a stored file; null while they are asked for, `unknown` when nobody knows them. */
function useAbout(name: string): About | null | 'unknown' {
  const { get } = useFetchClient();
  const [about, setAbout] = useState<{ readonly of: string; readonly said: About | 'unknown' } | null>(null);
  useEffect(() => {
    if (name === '') return;
    let isGone = false;
    get(`/cchc/private-files/${name}/about`).then(
      (answer) => {
        const parsed = aboutSchema.safeParse(answer.data);
        if (!isGone) setAbout({ of: name, said: parsed.success ? parsed.data : 'unknown' });
      },
      () => {
        if (!isGone) setAbout({ of: name, said: 'unknown' });
      },
    );
    return () => {
      isGone = true;
    };
  }, [get, name]);
  return about?.of === name ? about.said : null;
}

/** A file that stays in the house: taken in for the unit of the form, shown by name and size, opened by a checked route. */
export function PrivateFileInput(props: FieldProps) {
  const { name, disabled = false } = props;
  const field = useField<string | null>(name);
  const values = useForm('PrivateFileInput', (state) => state.values);
  const { post } = useFetchClient();
  const { isBusy, failure, run } = useAction();
  const download = useDownload();
  const chooser = useRef<HTMLInputElement>(null);
  const stored = field.value ?? '';
  const about = useAbout(stored);

  const take = async (file: File): Promise<string> => {
    const form = new FormData();
    const unit = valuesSchema.safeParse(values);
    if (unit.success) form.set('unitCode', unit.data.unitCode);
    form.set('file', file);
    return storedSchema.parse((await post('/cchc/private-files', form)).data).name;
  };
  const known = about === null || about === 'unknown' ? null : about;

  return (
    <FieldFrame field={props} error={failure?.message ?? field.error}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        {stored === '' && <Typography textColor="neutral600">{words.empty}</Typography>}
        {stored !== '' && (
          <Flex gap={2} wrap="wrap">
            <Typography>
              {known === null
                ? about === 'unknown'
                  ? words.unknown
                  : '…'
                : `${known.fileName} (${words.size(known.bytes)})`}
            </Typography>
            <Button
              size="S"
              variant="secondary"
              disabled={isBusy || known === null}
              onClick={() => void run(() => download(`/cchc/private-files/${stored}`, known?.fileName ?? stored))}
            >
              {words.open}
            </Button>
            <Button
              size="S"
              variant="tertiary"
              disabled={disabled || isBusy}
              onClick={() => {
                field.onChange(name, null);
              }}
            >
              {words.remove}
            </Button>
          </Flex>
        )}
        {!disabled && (
          <Box>
            <Button
              size="S"
              variant="secondary"
              loading={isBusy}
              onClick={() => {
                chooser.current?.click();
              }}
            >
              {stored === '' ? words.choose : words.replace}
            </Button>
            <input
              ref={chooser}
              type="file"
              hidden
              aria-label={words.choose}
              accept=".pdf,.docx,.xlsx,.odt,.jpg,.jpeg,.png,.webp"
              disabled={isBusy}
              onChange={(event) => {
                const [file] = event.target.files ?? [];
                if (file === undefined) return;
                const { target } = event;
                void run(
                  () => take(file),
                  (taken) => {
                    field.onChange(name, taken);
                    target.value = '';
                  },
                );
              }}
            />
          </Box>
        )}
        <Typography aria-live="polite" variant="pi">
          {isBusy ? words.busy : ''}
        </Typography>
      </Flex>
    </FieldFrame>
  );
}
export default PrivateFileInput;
