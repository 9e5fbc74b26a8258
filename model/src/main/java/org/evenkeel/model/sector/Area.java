package org.evenkeel.model.sector;

/** A place that statistics are published for: a local authority, a region, or England. */
public sealed interface Area permits LocalAuthority, Region, Country {

    /** The nine-character code of the Office for National Statistics, such as {@code E06000054}. */
    String code();

    /** The name as the department writes it. */
    String label();
}
