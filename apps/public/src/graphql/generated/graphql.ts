/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Language =
  | 'EN'
  | 'KK'
  | 'RU';

export type OrderDirection =
  | 'ASC'
  | 'DESC';

export type PhotoFormat =
  | 'AVIF'
  | 'JPEG'
  | 'WEBP';

/** Values in one list are alternatives; different fields must all hold. Texts are slugs. */
export type ProjectFilter = {
  competition?: Array<string> | null | undefined;
  district?: Array<string> | null | undefined;
  isFunded?: boolean | null | undefined;
  programme?: Array<string> | null | undefined;
  state?: Array<ProjectState> | null | undefined;
  theme?: Array<string> | null | undefined;
  updatedSince?: string | null | undefined;
};

export type ProjectOrder = {
  direction?: OrderDirection;
  field: ProjectOrderField;
};

export type ProjectOrderField =
  | 'SHOWN_AT'
  | 'SUPPORT_COUNT'
  | 'TITLE_EN'
  | 'TITLE_KK'
  | 'TITLE_RU'
  | 'UPDATED_AT';

export type ProjectState =
  | 'COMPLETED'
  | 'DRAFT'
  | 'IN_PROGRESS'
  | 'PUBLISHED'
  | 'STOPPED'
  | 'SUBMITTED';

export type LocalFragment = { text: string, language: Language };

export type PhotoFragment = { id: string, width: number, height: number, isDecorative: boolean, isSample: boolean, alt: { text: string, language: Language } | null, credit: { text: string, language: Language } | null, variants: Array<{ format: PhotoFormat, width: number, height: number, url: string }> };

export type HomeQueryVariables = Exact<{
  language: Language;
}>;


export type HomeQuery = { programmes: { nodes: Array<{ id: string, slug: string, timeZone: string, name: { text: string, language: Language }, partners: Array<{ id: string, name: { text: string, language: Language } }> }> } };

export type ProjectCardFragment = { id: string, slug: string, state: ProjectState, isFunded: boolean, isSample: boolean, supportCount: number, title: { text: string, language: Language }, summary: { text: string, language: Language }, theme: { slug: string, name: { text: string, language: Language } } | null, district: { slug: string, name: { text: string, language: Language } } | null, cover: { id: string, width: number, height: number, isDecorative: boolean, isSample: boolean, alt: { text: string, language: Language } | null, credit: { text: string, language: Language } | null, variants: Array<{ format: PhotoFormat, width: number, height: number, url: string }> } | null };

export type ProjectsQueryVariables = Exact<{
  language: Language;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  search?: string | null | undefined;
  filter?: ProjectFilter | null | undefined;
  orderBy?: ProjectOrder | null | undefined;
}>;


export type ProjectsQuery = { filters: { nodes: Array<{ themes: Array<{ slug: string, name: { text: string, language: Language } }>, districts: Array<{ slug: string, name: { text: string, language: Language } }>, competitions: { nodes: Array<{ slug: string, title: { text: string, language: Language } }> } }> }, projects: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, slug: string, state: ProjectState, isFunded: boolean, isSample: boolean, supportCount: number, title: { text: string, language: Language }, summary: { text: string, language: Language }, theme: { slug: string, name: { text: string, language: Language } } | null, district: { slug: string, name: { text: string, language: Language } } | null, cover: { id: string, width: number, height: number, isDecorative: boolean, isSample: boolean, alt: { text: string, language: Language } | null, credit: { text: string, language: Language } | null, variants: Array<{ format: PhotoFormat, width: number, height: number, url: string }> } | null }> }, programmes: { nodes: Array<{ id: string, slug: string, timeZone: string, name: { text: string, language: Language }, partners: Array<{ id: string, name: { text: string, language: Language } }> }> } };

export type SiteFragment = { programmes: { nodes: Array<{ id: string, slug: string, timeZone: string, name: { text: string, language: Language }, partners: Array<{ id: string, name: { text: string, language: Language } }> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const LocalFragmentDoc = new TypedDocumentString(`
    fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}
    `, {"fragmentName":"Local"}) as unknown as TypedDocumentString<LocalFragment, unknown>;
export const PhotoFragmentDoc = new TypedDocumentString(`
    fragment Photo on Photo {
  id
  width
  height
  isDecorative
  isSample
  alt {
    ...Local
  }
  credit {
    ...Local
  }
  variants {
    format
    width
    height
    url
  }
}
    fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}`, {"fragmentName":"Photo"}) as unknown as TypedDocumentString<PhotoFragment, unknown>;
export const ProjectCardFragmentDoc = new TypedDocumentString(`
    fragment ProjectCard on Project {
  id
  slug
  state
  isFunded
  isSample
  supportCount
  title {
    ...Local
  }
  summary {
    ...Local
  }
  theme {
    slug
    name {
      ...Local
    }
  }
  district {
    slug
    name {
      ...Local
    }
  }
  cover {
    ...Photo
  }
}
    fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}
fragment Photo on Photo {
  id
  width
  height
  isDecorative
  isSample
  alt {
    ...Local
  }
  credit {
    ...Local
  }
  variants {
    format
    width
    height
    url
  }
}`, {"fragmentName":"ProjectCard"}) as unknown as TypedDocumentString<ProjectCardFragment, unknown>;
export const SiteFragmentDoc = new TypedDocumentString(`
    fragment Site on Query {
  programmes(first: 1) {
    nodes {
      id
      slug
      timeZone
      name {
        ...Local
      }
      partners {
        id
        name {
          ...Local
        }
      }
    }
  }
}
    fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}`, {"fragmentName":"Site"}) as unknown as TypedDocumentString<SiteFragment, unknown>;
export const HomeDocument = new TypedDocumentString(`
    query Home($language: Language!) {
  ...Site
}
    fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}
fragment Site on Query {
  programmes(first: 1) {
    nodes {
      id
      slug
      timeZone
      name {
        ...Local
      }
      partners {
        id
        name {
          ...Local
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const ProjectsDocument = new TypedDocumentString(`
    query Projects($language: Language!, $first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: ProjectFilter, $orderBy: ProjectOrder) {
  ...Site
  filters: programmes(first: 1) {
    nodes {
      themes {
        slug
        name {
          ...Local
        }
      }
      districts {
        slug
        name {
          ...Local
        }
      }
      competitions(first: 100, filter: {kind: [PROJECTS]}) {
        nodes {
          slug
          title {
            ...Local
          }
        }
      }
    }
  }
  projects(
    first: $first
    after: $after
    last: $last
    before: $before
    search: $search
    filter: $filter
    orderBy: $orderBy
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...ProjectCard
    }
  }
}
    fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}
fragment Photo on Photo {
  id
  width
  height
  isDecorative
  isSample
  alt {
    ...Local
  }
  credit {
    ...Local
  }
  variants {
    format
    width
    height
    url
  }
}
fragment ProjectCard on Project {
  id
  slug
  state
  isFunded
  isSample
  supportCount
  title {
    ...Local
  }
  summary {
    ...Local
  }
  theme {
    slug
    name {
      ...Local
    }
  }
  district {
    slug
    name {
      ...Local
    }
  }
  cover {
    ...Photo
  }
}
fragment Site on Query {
  programmes(first: 1) {
    nodes {
      id
      slug
      timeZone
      name {
        ...Local
      }
      partners {
        id
        name {
          ...Local
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<ProjectsQuery, ProjectsQueryVariables>;