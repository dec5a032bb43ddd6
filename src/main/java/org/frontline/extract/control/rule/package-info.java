/**
 * Rules as data. A rule file holds one action; each rule names its trigger (verbs, nouns or adjectives by dictionary
 * form, with the particles, light objects or prepositions that go with them), the slots in which place, actor and
 * counterparty stand, and sentences that it must and must not match. A test runs every example of every file.
 */
@NullMarked
package org.frontline.extract.control.rule;

import org.jspecify.annotations.NullMarked;
