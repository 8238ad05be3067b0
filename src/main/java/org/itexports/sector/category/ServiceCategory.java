package org.itexports.sector.category;

import org.itexports.observation.Source;

/**
 * A statistical line of exported services.
 *
 * @param code natural key
 * @param name the line's name
 * @param parent code of the line that contains it, null at the top
 * @param ebops code in the Extended Balance of Payments Services classification of 2010, null where
 *     none maps
 * @param description what is counted
 * @param source who defines or prints the line
 */
public record ServiceCategory(
    String code, String name, String parent, String ebops, String description, Source source) {}
