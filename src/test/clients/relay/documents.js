// Read by relay-compiler and never run: what it makes of them is in ../generated/relay.
import { graphql } from 'relay-runtime';

graphql`
  query FirmListQuery($listing: String) {
    ...FirmList_query @arguments(listing: $listing)
  }
`;

graphql`
  fragment FirmList_query on Query
  @argumentDefinitions(
    listing: { type: "String" }
    first: { type: "Int", defaultValue: 3 }
    after: { type: "String" }
  )
  @refetchable(queryName: "FirmListPageQuery") {
    firms(filter: { listing: $listing }, first: $first, after: $after)
      @connection(key: "FirmList_firms") {
      totalCount
      edges {
        node {
          id
          name
          ...FirmCard_firm
        }
      }
    }
  }
`;

graphql`
  fragment FirmCard_firm on Firm
  @argumentDefinitions(period: { type: "String" })
  @refetchable(queryName: "FirmCardRefetchQuery") {
    name
    ticker
    revenue(period: $period) {
      period { label }
      money { amount currency }
    }
  }
`;
