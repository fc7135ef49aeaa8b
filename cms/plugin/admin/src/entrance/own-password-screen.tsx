import { Alert, Box, Button, Checkbox, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useAuth, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { type FormEvent, useState } from 'react';
import { styled } from 'styled-components';
import { useAction } from '../api/use-action';
import { formWords } from '../words/form-words';
import { ownPasswordWords as words } from '../words/account-words';
import { type PasswordDraft, passwordFaults } from './password-faults';

/** Over everything: the admin behind it has not been opened yet. */
const Screen = styled.div`
  position: fixed;
  inset: 0;
  z-index: 10;
  overflow-y: auto;
  padding: 24px 16px;
  background: ${({ theme }) => theme.colors.neutral100};
`;

const fields = [
  { name: 'current', label: words.current, hint: words.currentHint, autoComplete: 'current-password' },
  { name: 'next', label: words.next, hint: words.nextHint, autoComplete: 'new-password' },
  { name: 'repeated', label: words.repeated, hint: undefined, autoComplete: 'new-password' },
] as const;

/** Asks for a password of one's own, and signs in with it: changing it has ended the session. */
export function OwnPasswordScreen({ onDone }: { readonly onDone: () => void }) {
  const { put } = useFetchClient();
  const { toggleNotification } = useNotification();
  const email = useAuth('CchcOwnPassword', (state) => state.user?.email);
  const login = useAuth('CchcOwnPassword', (state) => state.login);
  const logout = useAuth('CchcOwnPassword', (state) => state.logout);
  const { isBusy, failure, run } = useAction();
  const [draft, setDraft] = useState<PasswordDraft>({ current: '', next: '', repeated: '' });
  const [isShown, setIsShown] = useState(false);
  const [wasSent, setWasSent] = useState(false);
  const faults = passwordFaults(draft);

  const send = async (): Promise<boolean> => {
    await put('/admin/users/me', { currentPassword: draft.current, password: draft.next });
    const answer = await login({ email: email ?? '', password: draft.next, rememberMe: false });
    return !('error' in answer);
  };

  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    setWasSent(true);
    if (Object.values(faults).some((fault) => fault !== null)) return;
    void run(send, (isSignedIn) => {
      toggleNotification({ type: 'success', message: words.done });
      if (isSignedIn) onDone();
      else void logout();
    });
  };

  return (
    <Screen>
      <Box maxWidth="520px" margin="auto" background="neutral0" hasRadius shadow="filterShadow" padding={6}>
        <form onSubmit={onSubmit} noValidate aria-labelledby="cchc-own-password">
          <Flex direction="column" alignItems="stretch" gap={5}>
            <Typography variant="alpha" tag="h1" id="cchc-own-password">
              {words.title}
            </Typography>
            <Typography>{words.body}</Typography>
            {failure !== null && (
              <Alert variant="danger" closeLabel={formWords.close} title={formWords.refused}>
                {failure.message}
              </Alert>
            )}
            {fields.map(({ name, label, hint, autoComplete }) => (
              <Field.Root
                key={name}
                name={name}
                required
                error={wasSent ? (faults[name] ?? false) : false}
                {...(hint === undefined ? {} : { hint })}
              >
                <Field.Label>{label}</Field.Label>
                <TextInput
                  type={isShown ? 'text' : 'password'}
                  autoComplete={autoComplete}
                  value={draft[name]}
                  onChange={(event) => {
                    setDraft({ ...draft, [name]: event.target.value });
                  }}
                />
                <Field.Hint />
                <Field.Error />
              </Field.Root>
            ))}
            <Checkbox
              checked={isShown}
              onCheckedChange={(checked: boolean | 'indeterminate') => {
                setIsShown(checked === true);
              }}
            >
              {words.show}
            </Checkbox>
            <Flex gap={2} wrap="wrap">
              <Button type="submit" size="L" loading={isBusy}>
                {words.save}
              </Button>
              <Button type="button" size="L" variant="tertiary" onClick={() => void logout()}>
                {words.leave}
              </Button>
            </Flex>
            <Typography variant="pi" textColor="neutral600">
              {words.forgotten}
            </Typography>
          </Flex>
        </form>
      </Box>
    </Screen>
  );
}
