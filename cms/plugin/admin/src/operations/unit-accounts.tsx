import {
  Box,
  Button,
  Field,
  Flex,
  Table,
  Tbody,
  Td,
  TextInput,
  Th,
  Thead,
  Tr,
  Typography,
} from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { OneTimeAccount } from '../api/answers';
import { useCchcClient } from '../api/client';
import { useAction, useFailureNotice } from '../api/use-action';
import { ConfirmDialog } from '../forms/confirm-dialog';
import { formWords } from '../words/form-words';
import { words } from '../words/words';
import { PrintAccounts } from './print-accounts';

function AccountTable({
  accounts,
  onClose,
}: {
  readonly accounts: readonly OneTimeAccount[];
  readonly onClose: () => void;
}) {
  return (
    <Box paddingTop={4} id="cchc-one-time-accounts">
      <PrintAccounts accounts={accounts} />
      <Table colCount={3} rowCount={accounts.length}>
        <Thead>
          <Tr>
            {[words.operations.unit, words.operations.email, words.operations.password].map((label) => (
              <Th key={label}>
                <Typography variant="sigma">{label}</Typography>
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {accounts.map((account) => (
            <Tr key={account.email}>
              <Td>
                <Typography>{account.unitName}</Typography>
              </Td>
              <Td>
                <Typography>{account.email}</Typography>
              </Td>
              <Td>
                <Typography tag="code">{account.password}</Typography>
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
      <Flex gap={2} paddingTop={4}>
        <Button
          onClick={() => {
            globalThis.print();
          }}
        >
          {words.operations.print}
        </Button>
        <Button variant="tertiary" onClick={onClose}>
          {words.operations.close}
        </Button>
      </Flex>
    </Box>
  );
}

/** Accounts for all units in one step, and a new password for one person, both shown once. */
export function UnitAccounts() {
  const client = useCchcClient();
  const { toggleNotification } = useNotification();
  const { isBusy, run } = useAction(useFailureNotice());
  const [accounts, setAccounts] = useState<readonly OneTimeAccount[]>([]);
  const [email, setEmail] = useState('');
  const [isAsking, setIsAsking] = useState(false);

  const show = (created: readonly OneTimeAccount[]): void => {
    // Passwords are shown once: those that stand here stay until the list is closed.
    setAccounts((held) => [...created, ...held.filter(({ email: of }) => !created.some((one) => one.email === of))]);
    if (created.length === 0) toggleNotification({ type: 'info', message: words.operations.noAccounts });
  };

  return (
    <section aria-labelledby="cchc-units">
      <Typography variant="beta" tag="h2" id="cchc-units">
        {words.operations.unitsTitle}
      </Typography>
      <Box paddingTop={2} paddingBottom={4}>
        <Typography>{words.operations.unitsBody}</Typography>
      </Box>
      <Button loading={isBusy} onClick={() => void run(() => client.createUnitAccounts(), show)}>
        {words.operations.createAccounts}
      </Button>
      <Box paddingTop={6}>
        <Typography>{words.operations.resetBody}</Typography>
        <Flex gap={2} alignItems="flex-end" paddingTop={2}>
          <Field.Root name="email">
            <Field.Label>{words.operations.email}</Field.Label>
            <TextInput
              type="email"
              value={email}
              onChange={(event) => {
                setEmail(event.target.value);
              }}
            />
          </Field.Root>
          <Button
            variant="secondary"
            disabled={email.trim() === ''}
            loading={isBusy}
            onClick={() => {
              setIsAsking(true);
            }}
          >
            {words.operations.resetPassword}
          </Button>
        </Flex>
      </Box>
      {isAsking && (
        <ConfirmDialog
          question={words.operations.resetConfirm(email.trim())}
          submitLabel={words.operations.resetPassword}
          cancelLabel={formWords.later}
          isDangerous
          onConfirm={() => void run(() => client.resetPassword(email.trim()), show)}
          onClose={() => {
            setIsAsking(false);
          }}
        />
      )}
      {accounts.length > 0 && (
        <AccountTable
          accounts={accounts}
          onClose={() => {
            setAccounts([]);
          }}
        />
      )}
    </section>
  );
}
