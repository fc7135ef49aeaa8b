import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/** Strapi's own mail would look up and call hosts of the internet whenever anybody asks for a new password. */
const silentProvider = {
  send: (): Promise<never> =>
    Promise.reject(
      new errors.ApplicationError('Hệ thống không gửi thư điện tử bằng đường này.', { code: 'E_MAIL_OFF' }),
    ),
};

const emailPlugin = (strapi: Core.Strapi): object | null => {
  const plugin: unknown = Reflect.get(strapi.plugins, 'email');
  return typeof plugin === 'object' && plugin !== null ? plugin : null;
};

/** Takes Strapi's way of sending mail away. Has to run after the mail plugin has set itself up. */
export function silenceMail(strapi: Core.Strapi): void {
  const plugin = emailPlugin(strapi);
  if (plugin !== null) Reflect.set(plugin, 'provider', silentProvider);
}

export function isMailSilent(strapi: Core.Strapi): boolean {
  const plugin = emailPlugin(strapi);
  return plugin === null || Reflect.get(plugin, 'provider') === silentProvider;
}

/** A forgotten password is replaced by the administrator: the page for it says so, whatever address was typed. */
export function answerForgottenPasswords(strapi: Core.Strapi): void {
  const controllers: unknown = strapi.get('controllers');
  const extend: unknown = typeof controllers === 'object' && controllers !== null && Reflect.get(controllers, 'extend');
  if (typeof extend !== 'function') throw new TypeError('Strapi has no registry of controllers.');
  Reflect.apply(extend, controllers, [
    'admin::authentication',
    (controller: object) => ({
      ...controller,
      forgotPassword: () => {
        throw new errors.ApplicationError(
          'Hệ thống không gửi thư đặt lại mật khẩu. Hãy báo quản trị hệ thống để được cấp mật khẩu mới.',
          { code: 'E_MAIL_OFF' },
        );
      },
    }),
  ]);
}
