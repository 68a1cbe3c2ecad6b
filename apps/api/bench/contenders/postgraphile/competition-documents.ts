export const results = `query Results($language: String!, $slug: String!) {
  competition: competitionBySlug(slug: $slug) {
    slug
    state
    title: titleText(language: $language)
    fund: fundMinor
    currency: fundCurrency
    criteria: criteriaByCompetitionIdList(orderBy: POSITION_ASC) {
      position
      weight
      name: nameText(language: $language)
    }
    results: resultsByCompetitionIdList(first: 50, orderBy: [RANK_ASC, PRIMARY_KEY_ASC]) {
      outcome
      rank
      reason: reasonText(language: $language)
      amount: amountMinor
      currency
      project: projectByProjectId {
        slug
        state
        supportCount
        submittedAt
        title: titleText(language: $language)
        summary: summaryText(language: $language)
        budget: budgetMinor
        ownContribution: ownContributionMinor
        currency
        district: districtByDistrictId { name: nameText(language: $language) }
        team: teamByTeamId {
          name: nameText(language: $language)
          members: teamMembersByTeamIdList(orderBy: POSITION_ASC) {
            role
            person: personByPersonId { name: nameText(language: $language) }
          }
        }
        milestones: milestonesByProjectIdList(orderBy: POSITION_ASC) {
          dueOn
          doneOn
          title: titleText(language: $language)
        }
      }
    }
  }
}`

export const applications = `query Applications($language: String!, $slug: String!, $orderBy: [ApplicationOrderBy!]!) {
  competition: competitionBySlug(slug: $slug) {
    slug
    kind
    state
    title: titleText(language: $language)
    applications: applicationsByCompetitionId(first: 50, orderBy: $orderBy) {
      totalCount
      pageInfo { hasNextPage }
      nodes {
        reference
        state: stateAsTold
        submittedAt
        isSample
        person: personByPersonId { name: nameText(language: $language) }
        answers: answersByApplicationIdList(orderBy: POSITION_ASC) {
          text
          question: questionByQuestionId { position label: labelText(language: $language) }
        }
        decision: decisionByApplicationId {
          outcome
          reservePlace
          reason: reasonText(language: $language)
        }
      }
    }
  }
}`
