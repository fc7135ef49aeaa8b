import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Permission } from './permissions.ts';

/** The parts of Strapi's own admin services that this plugin calls. Their results are parsed by the caller. */
interface RoleService {
  findOne(where: { readonly code: string }): Promise<unknown>;
  create(role: { readonly name: string; readonly code: string; readonly description: string }): Promise<unknown>;
  assignPermissions(roleId: number, permissions: readonly Permission[]): Promise<unknown>;
}
interface UserService {
  create(user: Readonly<Record<string, unknown>>): Promise<unknown>;
  findOneByEmail(email: string, populate?: readonly string[]): Promise<unknown>;
  updateById(id: number, changes: Readonly<Record<string, unknown>>): Promise<unknown>;
}
interface Provider {
  register(entry: Readonly<Record<string, unknown>>): Promise<unknown>;
  registerMany(entries: readonly Readonly<Record<string, unknown>>[]): Promise<unknown>;
}
interface PermissionService {
  readonly actionProvider: Provider;
  readonly conditionProvider: Provider;
}

/** The object itself, not a copy, once it has the named members. */
const having = <T>(...names: readonly (keyof T & string)[]) =>
  z.custom<T>((value) => typeof value === 'object' && value !== null && names.every((name) => name in value), {
    error: `expected a service with ${names.join(', ')}`,
  });

const roleService = having<RoleService>('findOne', 'create', 'assignPermissions');
const userService = having<UserService>('create', 'findOneByEmail', 'updateById');
const permissionService = having<PermissionService>('actionProvider', 'conditionProvider');

export const rolesOf = (strapi: Core.Strapi): RoleService => roleService.parse(strapi.service('admin::role'));
export const usersOf = (strapi: Core.Strapi): UserService => userService.parse(strapi.service('admin::user'));
export const permissionsServiceOf = (strapi: Core.Strapi): PermissionService =>
  permissionService.parse(strapi.service('admin::permission'));
