/**
 * News for people: rows in the application and mails that name no content.
 *
 * <p>A notice says that something waits at an object, not what. Who opens it is led to the object, where the right is checked
 * as always; a right that was lost since then holds no longer. Features above send notices themselves; of what happens in
 * features below, their jobs tell.
 */
package org.schriftgut.notice;
