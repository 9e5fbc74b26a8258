package org.evenkeel.model.intake.sen2.sample;

import java.util.List;

/**
 * A child who does not exist.
 *
 * @param number among the children of the council, from 0
 * @param birth the day of birth
 * @param isGirl for the sex code
 * @param ethnicity the code
 * @param hasUpn whether a pupil number is known
 * @param episodes every request with what followed, in order
 */
record Life(int number, int birth, boolean isGirl, String ethnicity, boolean hasUpn, List<Episode> episodes) {

    boolean isActive(int day) {
        return episodes.stream().anyMatch(episode -> episode.isActive(day));
    }
}
