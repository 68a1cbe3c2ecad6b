import { RootFieldBuilder } from '@pothos/core'
import type { FieldRef, InputFieldMap, InputShapeFromFields, SchemaTypes, TypeParam } from '@pothos/core'
import type { Expression, SqlBool } from 'kysely'
import { extension, SelectedField } from './declarations.ts'
import type { FieldPlan } from './declarations.ts'
import type { Predicate } from './expressions.ts'
import type { ValueRef } from './refs.ts'
import { resolveFromTree } from './tree.ts'

/** What every field may say of itself. */
export interface Words {
  readonly description?: string
  readonly deprecationReason?: string
}

/** What a field that holds a value says beside its type. */
export interface ValueOptions<Types extends SchemaTypes, Source, Nullable extends boolean> extends Words {
  readonly nullable?: Nullable
  /** whether this viewer may read the field of this row: null stands in its place where not, so it must be nullable */
  readonly readable?: Nullable extends true ? (row: Source, viewer: Types['Viewer']) => Predicate : never
}

/** A value as it comes out of JSON: a moment has become text. */
export type FromJson<T> = T extends Date ? string : T

/** The facts that code gets, of the expressions that it asked for. */
export type Facts<Needs> = {
  readonly [Name in keyof Needs]: Needs[Name] extends Expression<infer T> ? FromJson<T> : never
}

/** The arguments of a field, each as an expression whose value every execution reads anew. */
export type BoundArguments<Args> = { readonly [Name in keyof Args]: Expression<Args[Name]> }

/** Fields over a source of expressions: the row of a table, or what a field hands to a type without a table. */
export class SourceFieldBuilder<Types extends SchemaTypes, Source> extends RootFieldBuilder<
  Types,
  unknown,
  'Object'
> {
  constructor(builder: PothosSchemaTypes.SchemaBuilder<Types>) {
    super(builder, 'Object', 'Object')
  }

  /**
   * A field that is an SQL expression over the row.
   * @param of knows the viewer and, as bound values, the arguments
   */
  expression<
    Type extends TypeParam<Types>,
    Nullable extends boolean = false,
    Args extends InputFieldMap = Record<never, never>,
  >(
    type: Type,
    of: (
      row: Source,
      viewer: Types['Viewer'],
      args: BoundArguments<InputShapeFromFields<Args>>,
    ) => Expression<Nullable extends true ? unknown : NonNullable<unknown>>,
    options: ValueOptions<Types, Source, Nullable> & {
      readonly args?: Args
    } = {},
  ): FieldRef<Types, unknown, 'Object'> {
    return this.declared(type, options, {
      kind: 'expression',
      of,
      ...readable(options),
    })
  }

  /**
   * A field of a type without a table: `t.value(Money, (row) => ({ minorUnits: row.budget, currency: row.currency }))`.
   * A nullable one is null where `present` does not hold; unless told, where the first expression is null.
   */
  value<Inner extends object, Nullable extends boolean = false>(
    ref: ValueRef<Types, Inner>,
    of: (row: Source, viewer: Types['Viewer']) => Inner,
    options: ValueOptions<Types, Source, Nullable> & {
      readonly present?: (row: Source, viewer: Types['Viewer']) => Expression<SqlBool>
    } = {},
  ): FieldRef<Types, unknown, 'Object'> {
    return this.declared(ref, options, {
      kind: 'value',
      of,
      ...(options.present && { present: options.present }),
      ...readable(options),
    })
  }

  /**
   * A field that needs code. Its facts come with the statement; an operation that asks for it is executed by graphql-js
   * over the tree that the statement gave, so it is slower than one of SQL alone.
   * @param needs the expressions whose values `resolve` is given
   */
  computed<
    Type extends TypeParam<Types>,
    Needs extends object,
    Nullable extends boolean = false,
    Args extends InputFieldMap = Record<never, never>,
  >(
    type: Type,
    options: Words & {
      readonly nullable?: Nullable
      readonly args?: Args
      readonly needs: (row: Source, viewer: Types['Viewer']) => Needs
      readonly resolve: (
        facts: Facts<Needs>,
        args: InputShapeFromFields<Args>,
        context: Types['Context'],
      ) => unknown
    },
  ): FieldRef<Types, unknown, 'Object'> {
    return this.declared(type, options, { kind: 'computed', needs: options.needs, resolve: options.resolve })
  }

  /** @internal */
  declared<Type extends TypeParam<Types>>(
    type: Type,
    options: Words & { readonly nullable?: boolean; readonly args?: InputFieldMap },
    plan: FieldPlan,
  ): FieldRef<Types, unknown, 'Object'> {
    const { description, deprecationReason, nullable = false, args = {} } = options
    return this.createField({
      type,
      nullable,
      args,
      ...(description !== undefined && { description }),
      ...(deprecationReason !== undefined && { deprecationReason }),
      extensions: { [extension]: new SelectedField(plan) },
      resolve: resolveFromTree(plan),
    })
  }
}

function readable<Readable>(options: { readonly readable?: Readable }) {
  return options.readable === undefined ? {} : { readable: options.readable }
}
