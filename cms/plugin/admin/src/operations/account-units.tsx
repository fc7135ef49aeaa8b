import {
  Badge,
  Box,
  Button,
  Combobox,
  ComboboxOption,
  Field,
  Flex,
  Loader,
  Table,
  Tbody,
  Td,
  Th,
  Thead,
  Tr,
  Typography,
} from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { useFailureWords } from '../api/failure-words';
import { useAction, useFailureNotice } from '../api/use-action';
import { type Choice, useChoices } from '../fields/use-choices';
import { accountWords } from '../words/account-words';

const answerSchema = z.object({
  accounts: z.array(
    z.object({
      id: z.number(),
      email: z.string(),
      name: z.string(),
      roles: z.array(z.string()),
      isActive: z.boolean(),
      unitCodes: z.array(z.string()),
    }),
  ),
});
type Account = z.infer<typeof answerSchema>['accounts'][number];

const unitName = (units: readonly Choice[], code: string): string =>
  units.find(({ value }) => value === code)?.label ?? `${code} (${accountWords.gone})`;

interface RowProps {
  readonly account: Account;
  readonly units: readonly Choice[];
  readonly isBusy: boolean;
  readonly onUnbind: (unitCode: string) => void;
}

function AccountRow({ account, units, isBusy, onUnbind }: RowProps) {
  return (
    <Tr>
      <Td>
        <Typography tag="p">{account.email}</Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {account.name}
          {account.isActive ? '' : ` – ${accountWords.locked}`}
        </Typography>
      </Td>
      <Td>
        <Typography>{account.roles.join(', ')}</Typography>
      </Td>
      <Td>
        {account.unitCodes.length === 0 && <Typography textColor="neutral600">{accountWords.none}</Typography>}
        <Flex gap={2} wrap="wrap">
          {account.unitCodes.map((code) => (
            <Flex key={code} gap={1}>
              <Badge>{unitName(units, code)}</Badge>
              <Button
                size="S"
                variant="tertiary"
                disabled={isBusy}
                aria-label={accountWords.unbindLabel(account.email, unitName(units, code))}
                onClick={() => {
                  onUnbind(code);
                }}
              >
                {accountWords.unbind(code)}
              </Button>
            </Flex>
          ))}
        </Flex>
      </Td>
    </Tr>
  );
}

interface ChooserProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string) => void;
}

function Chooser({ name, label, value, choices, onChoose }: ChooserProps) {
  return (
    <Field.Root name={name}>
      <Field.Label>{label}</Field.Label>
      <Combobox
        value={value}
        onChange={(next?: string) => {
          onChoose(next ?? '');
        }}
        onClear={() => {
          onChoose('');
        }}
      >
        {choices.map((choice) => (
          <ComboboxOption key={choice.value} value={choice.value}>
            {choice.label}
          </ComboboxOption>
        ))}
      </Combobox>
    </Field.Root>
  );
}

/** Which account writes for which unit; the administrator binds and unbinds. */
export function AccountUnits() {
  const { get, post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { isBusy, run } = useAction(useFailureNotice());
  const units = useChoices('units');
  const [accounts, setAccounts] = useState<readonly Account[] | null>(null);
  const [accountId, setAccountId] = useState('');
  const [unitCode, setUnitCode] = useState('');
  const [failure, setFailure] = useState<string | null>(null);
  const failureWords = useFailureWords();

  useEffect(() => {
    let isGone = false;
    get('/cchc/accounts').then(
      (answer) => {
        if (!isGone) setAccounts(answerSchema.parse(answer.data).accounts);
      },
      (error: unknown) => {
        if (!isGone) setFailure(failureWords(error));
      },
    );
    return () => {
      isGone = true;
    };
  }, [get, failureWords]);

  const change = (step: 'bind' | 'unbind', body: { readonly accountId: number; readonly unitCode: string }): void =>
    void run(
      async () => answerSchema.parse((await post(`/cchc/accounts/${step}`, body)).data).accounts,
      (changed) => {
        setAccounts(changed);
        toggleNotification({
          type: 'success',
          message: step === 'bind' ? accountWords.bound : accountWords.unbound,
        });
      },
    );

  return (
    <section aria-labelledby="cchc-account-units">
      <Typography variant="beta" tag="h2" id="cchc-account-units">
        {accountWords.title}
      </Typography>
      <Box paddingTop={2} paddingBottom={4}>
        <Typography>{accountWords.body}</Typography>
      </Box>
      {failure !== null && <Typography textColor="danger600">{failure}</Typography>}
      {accounts === null && failure === null && <Loader>{accountWords.loading}</Loader>}
      {accounts !== null && (
        <>
          <Flex gap={2} alignItems="flex-end" wrap="wrap" paddingBottom={4}>
            <Chooser
              name="account"
              label={accountWords.account}
              value={accountId}
              choices={accounts.map(({ id, email }) => ({ value: String(id), label: email }))}
              onChoose={setAccountId}
            />
            <Chooser name="unit" label={accountWords.unit} value={unitCode} choices={units} onChoose={setUnitCode} />
            <Button
              loading={isBusy}
              disabled={accountId === '' || unitCode === ''}
              onClick={() => {
                change('bind', { accountId: Number(accountId), unitCode });
              }}
            >
              {accountWords.bind}
            </Button>
          </Flex>
          <Table colCount={3} rowCount={accounts.length}>
            <Thead>
              <Tr>
                {[accountWords.account, accountWords.role, accountWords.units].map((label) => (
                  <Th key={label}>
                    <Typography variant="sigma">{label}</Typography>
                  </Th>
                ))}
              </Tr>
            </Thead>
            <Tbody>
              {accounts.map((account) => (
                <AccountRow
                  key={account.id}
                  account={account}
                  units={units}
                  isBusy={isBusy}
                  onUnbind={(code) => {
                    change('unbind', { accountId: account.id, unitCode: code });
                  }}
                />
              ))}
            </Tbody>
          </Table>
        </>
      )}
    </section>
  );
}
