package org.itexports.graph.concentration;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.graph.economy.EconomyNode;

/** One economy of a comparison. */
@Type("ComparedConcentration")
@Description("The concentration of one of the economies that are compared.")
public record ComparedNode(
    @NonNull @Description("The economy.") EconomyNode economy,
    @NonNull @Description("Its concentration, or why there is none.")
        ConcentrationNode concentration) {}
