const card = `
      slug
      state
      supportCount
      isFunded
      title: titleText(language: $language)
      summary: summaryText(language: $language)
      theme: themeByThemeId { slug name: nameText(language: $language) }
      district: districtByDistrictId { slug name: nameText(language: $language) }
      team: teamByTeamId {
        slug
        name: nameText(language: $language)
        members: teamMembersByTeamIdList(orderBy: POSITION_ASC) {
          role
          person: personByPersonId { name: nameText(language: $language) }
        }
      }
      cover: photoByCoverId {
        width
        height
        alt: altText(language: $language)
        variants: photoVariantsByPhotoIdList(orderBy: [FORMAT_ASC, WIDTH_ASC]) { format width height url }
      }
      updates: projectUpdatesByProjectIdList(first: 1, orderBy: [SHOWN_AT_DESC, PRIMARY_KEY_DESC]) {
        publishedAt
        title: titleText(language: $language)
      }`

export const showcaseOf = (more: string) => `query Showcase($language: String!, $theme: String!) {
  projects: allProjects(first: 24, condition: { theme: $theme }, orderBy: [SHOWN_AT_DESC, PRIMARY_KEY_DESC]) {
    totalCount
    pageInfo { hasNextPage }
    nodes {${card}${more}
    }
  }
}`

export const page = `query Page($language: String!, $after: Cursor) {
  projects: allProjects(first: 24, after: $after, orderBy: [SHOWN_AT_DESC, PRIMARY_KEY_DESC]) {
    pageInfo { hasNextPage hasPreviousPage }
    nodes {
      slug
      supportCount
      title: titleText(language: $language)
      theme: themeByThemeId { slug name: nameText(language: $language) }
      district: districtByDistrictId { slug name: nameText(language: $language) }
      team: teamByTeamId { slug name: nameText(language: $language) }
    }
  }
}`

export const search = `query Search($language: String!, $words: String!) {
  projects: allProjects(first: 24, condition: { search: $words }, orderBy: [SHOWN_AT_DESC, PRIMARY_KEY_DESC]) {
    totalCount
    nodes {
      slug
      supportCount
      title: titleText(language: $language)
      summary: summaryText(language: $language)
      theme: themeByThemeId { slug name: nameText(language: $language) }
    }
  }
}`

export const project = `query Project($language: String!, $slug: String!) {
  project: projectBySlug(slug: $slug) {
    slug
    state
    supportCount
    isFunded
    isHidden
    isSample
    submittedAt
    updatedAt
    title: titleText(language: $language)
    summary: summaryText(language: $language)
    description: descriptionText(language: $language)
    address: addressText(language: $language)
    stopReason: stopReasonText(language: $language)
    budget: budgetMinor
    ownContribution: ownContributionMinor
    currency
    theme: themeByThemeId { slug name: nameText(language: $language) }
    district: districtByDistrictId { slug name: nameText(language: $language) }
    programme: programmeByProgrammeId {
      slug
      name: nameText(language: $language)
      funder: funderText(language: $language)
    }
    competition: competitionByCompetitionId {
      slug
      title: titleText(language: $language)
      opensAt
      closesAt
      announcedAt
    }
    team: teamByTeamId {
      slug
      name: nameText(language: $language)
      summary: summaryText(language: $language)
      members: teamMembersByTeamIdList(orderBy: POSITION_ASC) {
        role
        position
        person: personByPersonId { name: nameText(language: $language) }
      }
    }
    cover: photoByCoverId {
      width
      height
      isDecorative
      alt: altText(language: $language)
      credit: creditText(language: $language)
      variants: photoVariantsByPhotoIdList(orderBy: [FORMAT_ASC, WIDTH_ASC]) { format width height url }
    }
    milestones: milestonesByProjectIdList(orderBy: POSITION_ASC) {
      position
      state
      dueOn
      doneOn
      droppedOn
      title: titleText(language: $language)
      note: noteText(language: $language)
    }
    updates: projectUpdatesByProjectId(first: 10, orderBy: [SHOWN_AT_DESC, PRIMARY_KEY_DESC]) {
      totalCount
      nodes { publishedAt title: titleText(language: $language) body: bodyText(language: $language) }
    }
    results: resultsByProjectIdList(first: 10, orderBy: [RANK_ASC, PRIMARY_KEY_ASC]) {
      outcome
      rank
      reason: reasonText(language: $language)
      award: awardByCompetitionIdAndAwardId { name: nameText(language: $language) }
      amount: amountMinor
      currency
    }
  }
}`
