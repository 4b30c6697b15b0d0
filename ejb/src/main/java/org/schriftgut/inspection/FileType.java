package org.schriftgut.inspection;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Types of files that run when they are opened, each told by endings of its name and by its first bytes. The one place where
 * they are listed; which of them are refused is a setting. Names are stored and are words of that setting.
 *
 * <p>Source: the signatures stand in the formats' own specifications (PE: Microsoft; ELF: System V ABI; Mach-O: Apple;
 * class file: JVMS 4.1; shell link: MS-SHLLINK 2.1).
 */
public enum FileType {
    PROGRAMS(
            "exe com scr pif dll sys cpl ocx drv msi msp msix appx jar class apk app dmg pkg deb rpm elf so",
            head -> isPortableExecutable(head)
                    || starts(head, 0x7f, 'E', 'L', 'F')
                    || starts(head, 0xca, 0xfe, 0xba, 0xbe)
                    || starts(head, 0xfe, 0xed, 0xfa, 0xce)
                    || starts(head, 0xfe, 0xed, 0xfa, 0xcf)
                    || starts(head, 0xce, 0xfa, 0xed, 0xfe)
                    || starts(head, 0xcf, 0xfa, 0xed, 0xfe)),
    SCRIPTS(
            "js jse mjs vbs vbe wsf wsh wsc sct hta bat cmd ps1 psm1 psd1 sh bash csh ksh command reg msh",
            head -> starts(head, '#', '!', '/') || starts(head, '#', '!', ' ', '/')),
    SHORTCUTS(
            "lnk url scf desktop library-ms search-ms settingcontent-ms appref-ms inf",
            head -> starts(head, 0x4c, 0, 0, 0, 0x01, 0x14, 0x02, 0)),
    /** Office files with macros; by name only, as their content differs from others deep inside. Not refused by default. */
    MACROS("docm dotm xlsm xltm xlam xlsb pptm potm ppsm ppam sldm", head -> false),
    /** Images of discs, which open like folders and hide where their files came from. Not refused by default. */
    DISCS("iso img vhd vhdx udf", head -> false);

    /** How many first bytes are looked at. */
    public static final int HEAD_BYTES = 64;

    private final Set<String> endings;
    private final Predicate<byte[]> sign;

    FileType(String endings, Predicate<byte[]> sign) {
        this.endings = Set.of(endings.split(" "));
        this.sign = sign;
    }

    /** The type that first bytes show, whatever the file is called. */
    public static Optional<FileType> ofContent(byte[] head) {
        return Arrays.stream(values()).filter(type -> type.sign.test(head)).findFirst();
    }

    /** The type that a name shows. Windows drops dots and blanks at the end, so they hide no ending. */
    static Optional<FileType> ofName(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT).replaceAll("[. ]+$", "");
        var ending = name.substring(name.lastIndexOf('.') + 1);
        return name.indexOf('.') < 0
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(type -> type.endings.contains(ending))
                        .findFirst();
    }

    /** The types of a setting: words with commas between them, or {@code none}. */
    static List<FileType> listed(String setting) {
        return setting.strip().equalsIgnoreCase("none")
                ? List.of()
                : Arrays.stream(setting.split(","))
                        .map(word -> FileType.valueOf(word.strip().toUpperCase(Locale.ROOT)))
                        .toList();
    }

    /** "MZ" alone also begins words; a program's header has zeros among its first bytes, text has none. */
    private static boolean isPortableExecutable(byte[] head) {
        if (!starts(head, 'M', 'Z')) {
            return false;
        }
        for (var b : head) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean starts(byte[] head, int... wanted) {
        if (head.length < wanted.length) {
            return false;
        }
        for (var i = 0; i < wanted.length; i++) {
            if ((head[i] & 0xff) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
