/** Rights of uploads, asked before their bytes are taken in. */
package org.schriftgut.web.upload;
