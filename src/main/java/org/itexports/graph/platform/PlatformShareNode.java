package org.itexports.graph.platform;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.graph.figure.Absence;
import org.itexports.graph.figure.Money;
import org.itexports.graph.observation.ObservationNode;

/** A platform's share among the marketplaces that can be compared. */
@Type("PlatformShare")
@Description(
    "A platform's share of the sum of those marketplaces that have a figure of the same measure"
        + " for the same calendar year in US dollars. It is no share of a market.")
public record PlatformShareNode(
    @Description("The share, a fraction. Null if absent: see `absence`.") Double value,
    @NonNull @Description("What is compared.") PlatformMeasure measure,
    @Description("The platform's own print that went in. Null if absent.")
        ObservationNode observation,
    @Description("The sum of the listed figures. Null if absent.") Money total,
    @NonNull @Description("The marketplaces that are in the sum, by slug; at most 50.")
        List<PlatformNode> listed,
    @NonNull
        @Description(
            "Which marketplaces are in the sum, by what figure, and which are not and why.")
        List<String> assumptions,
    @Description("Why there is no share, and where there is one. Null if there is one.")
        Absence absence) {}
