/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment Local on LocalizedText {\n    text(language: $language)\n    language(language: $language)\n  }\n": typeof types.LocalFragmentDoc,
    "\n  fragment Photo on Photo {\n    id\n    width\n    height\n    isDecorative\n    isSample\n    alt {\n      ...Local\n    }\n    credit {\n      ...Local\n    }\n    variants {\n      format\n      width\n      height\n      url\n    }\n  }\n": typeof types.PhotoFragmentDoc,
    "\n  query Home($language: Language!) {\n    ...Site\n  }\n": typeof types.HomeDocument,
    "\n  fragment ProjectCard on Project {\n    id\n    slug\n    state\n    isFunded\n    isSample\n    supportCount\n    title {\n      ...Local\n    }\n    summary {\n      ...Local\n    }\n    theme {\n      slug\n      name {\n        ...Local\n      }\n    }\n    district {\n      slug\n      name {\n        ...Local\n      }\n    }\n    cover {\n      ...Photo\n    }\n  }\n": typeof types.ProjectCardFragmentDoc,
    "\n  query Projects(\n    $language: Language!\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n    $search: String\n    $filter: ProjectFilter\n    $orderBy: ProjectOrder\n  ) {\n    ...Site\n    filters: programmes(first: 1) {\n      nodes {\n        themes {\n          slug\n          name {\n            ...Local\n          }\n        }\n        districts {\n          slug\n          name {\n            ...Local\n          }\n        }\n        competitions(first: 100, filter: { kind: [PROJECTS] }) {\n          nodes {\n            slug\n            title {\n              ...Local\n            }\n          }\n        }\n      }\n    }\n    projects(\n      first: $first\n      after: $after\n      last: $last\n      before: $before\n      search: $search\n      filter: $filter\n      orderBy: $orderBy\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      nodes {\n        ...ProjectCard\n      }\n    }\n  }\n": typeof types.ProjectsDocument,
    "\n  fragment Site on Query {\n    programmes(first: 1) {\n      nodes {\n        id\n        slug\n        timeZone\n        name {\n          ...Local\n        }\n        partners {\n          id\n          name {\n            ...Local\n          }\n        }\n      }\n    }\n  }\n": typeof types.SiteFragmentDoc,
};
const documents: Documents = {
    "\n  fragment Local on LocalizedText {\n    text(language: $language)\n    language(language: $language)\n  }\n": types.LocalFragmentDoc,
    "\n  fragment Photo on Photo {\n    id\n    width\n    height\n    isDecorative\n    isSample\n    alt {\n      ...Local\n    }\n    credit {\n      ...Local\n    }\n    variants {\n      format\n      width\n      height\n      url\n    }\n  }\n": types.PhotoFragmentDoc,
    "\n  query Home($language: Language!) {\n    ...Site\n  }\n": types.HomeDocument,
    "\n  fragment ProjectCard on Project {\n    id\n    slug\n    state\n    isFunded\n    isSample\n    supportCount\n    title {\n      ...Local\n    }\n    summary {\n      ...Local\n    }\n    theme {\n      slug\n      name {\n        ...Local\n      }\n    }\n    district {\n      slug\n      name {\n        ...Local\n      }\n    }\n    cover {\n      ...Photo\n    }\n  }\n": types.ProjectCardFragmentDoc,
    "\n  query Projects(\n    $language: Language!\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n    $search: String\n    $filter: ProjectFilter\n    $orderBy: ProjectOrder\n  ) {\n    ...Site\n    filters: programmes(first: 1) {\n      nodes {\n        themes {\n          slug\n          name {\n            ...Local\n          }\n        }\n        districts {\n          slug\n          name {\n            ...Local\n          }\n        }\n        competitions(first: 100, filter: { kind: [PROJECTS] }) {\n          nodes {\n            slug\n            title {\n              ...Local\n            }\n          }\n        }\n      }\n    }\n    projects(\n      first: $first\n      after: $after\n      last: $last\n      before: $before\n      search: $search\n      filter: $filter\n      orderBy: $orderBy\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      nodes {\n        ...ProjectCard\n      }\n    }\n  }\n": types.ProjectsDocument,
    "\n  fragment Site on Query {\n    programmes(first: 1) {\n      nodes {\n        id\n        slug\n        timeZone\n        name {\n          ...Local\n        }\n        partners {\n          id\n          name {\n            ...Local\n          }\n        }\n      }\n    }\n  }\n": types.SiteFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Local on LocalizedText {\n    text(language: $language)\n    language(language: $language)\n  }\n"): typeof import('./graphql.ts').LocalFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Photo on Photo {\n    id\n    width\n    height\n    isDecorative\n    isSample\n    alt {\n      ...Local\n    }\n    credit {\n      ...Local\n    }\n    variants {\n      format\n      width\n      height\n      url\n    }\n  }\n"): typeof import('./graphql.ts').PhotoFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Home($language: Language!) {\n    ...Site\n  }\n"): typeof import('./graphql.ts').HomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProjectCard on Project {\n    id\n    slug\n    state\n    isFunded\n    isSample\n    supportCount\n    title {\n      ...Local\n    }\n    summary {\n      ...Local\n    }\n    theme {\n      slug\n      name {\n        ...Local\n      }\n    }\n    district {\n      slug\n      name {\n        ...Local\n      }\n    }\n    cover {\n      ...Photo\n    }\n  }\n"): typeof import('./graphql.ts').ProjectCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Projects(\n    $language: Language!\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n    $search: String\n    $filter: ProjectFilter\n    $orderBy: ProjectOrder\n  ) {\n    ...Site\n    filters: programmes(first: 1) {\n      nodes {\n        themes {\n          slug\n          name {\n            ...Local\n          }\n        }\n        districts {\n          slug\n          name {\n            ...Local\n          }\n        }\n        competitions(first: 100, filter: { kind: [PROJECTS] }) {\n          nodes {\n            slug\n            title {\n              ...Local\n            }\n          }\n        }\n      }\n    }\n    projects(\n      first: $first\n      after: $after\n      last: $last\n      before: $before\n      search: $search\n      filter: $filter\n      orderBy: $orderBy\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      nodes {\n        ...ProjectCard\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ProjectsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Site on Query {\n    programmes(first: 1) {\n      nodes {\n        id\n        slug\n        timeZone\n        name {\n          ...Local\n        }\n        partners {\n          id\n          name {\n            ...Local\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SiteFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
