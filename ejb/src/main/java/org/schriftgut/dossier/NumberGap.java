package org.schriftgut.dossier;

import java.util.UUID;
import org.schriftgut.rights.AccessDefinition;
import org.schriftgut.rights.SecrecyGrade;

/**
 * Why a number is missing in the list of somebody who may not see the dossier that has it.
 *
 * @param reference its reference: the number, and nothing of what it is about
 * @param access who sees it
 * @param keepingUnit whom to ask about it
 */
public record NumberGap(String reference, AccessDefinition access, SecrecyGrade secrecy, UUID keepingUnit) {}
