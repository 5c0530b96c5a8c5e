extension FileKind {
    /// Every kind of file that may be published. What isn't here isn't: what servers send as HTML, XML or a script would run in
    /// the portal's name, and of pictures that aren't here nobody can take out where they were taken.
    public static let all: [FileKind] = [
        FileKind(.picture, "jpg jpeg jpe jfif png apng gif webp heic heif hif", [.jpeg, .png, .gif, .webp, .heif]),
        // Whatever it holds is read and written anew, or refused.
        FileKind(.drawing, "svg", []),
        FileKind(.film, "mp4 m4v mov qt 3gp 3g2 webm", [.isoFilm, .matroska]),
        FileKind(.sound, "mp3 m4a aac ogg oga opus wav flac", [.mpegSound, .isoFilm, .ogg, .wave, .flac]),
        FileKind(.captions, "vtt srt", [.text]),

        FileKind(.document, "pdf", [.pdf]),
        FileKind(.document, "docx xlsx pptx odt ods odp odg epub pages numbers key", [.zip]),
        FileKind(.document, "doc xls ppt wps et dps", [.compoundFile]),
        FileKind(.document, "rtf", [.rtf]),

        FileKind(.archive, "zip sb2 sb3 h5p aia ggb xmind kmz mscz ev3 llsp llsp3 mblock", [.zip]),
        FileKind(.archive, "7z", [.sevenZip]),
        FileKind(.archive, "rar", [.rar]),
        FileKind(.archive, "gz tgz", [.gzip]),
        FileKind(.archive, "bz2 xz zst tar", [.bzip2, .xz, .zstandard, .tar]),
        FileKind(.archive, "mbz", [.zip, .gzip]),

        FileKind(.model, "3mf fcstd f3d f3z fzz amf", [.zip]),
        FileKind(.model, "stl skp", [.text, .binary]),
        FileKind(.model, "ply", [.text, .binary], beginning: "ply"),
        FileKind(.model, "blend", [.binary, .text, .gzip, .zstandard], beginning: "BLENDER"),
        FileKind(.model, "obj mtl step stp iges igs dxf scad gcode nc ngc", [.text]),
        FileKind(.model, "kicad_pcb kicad_sch kicad_mod kicad_sym kicad_pro net", [.text]),
        FileKind(.model, "gbr ger gtl gbl gts gbs gto gbo gtp gbp gko gm1 drl", [.text]),
        FileKind(.model, "hex", [.text]),
        FileKind(.model, "uf2", [.binary, .text], beginning: "UF2\n"),
        FileKind(.model, "bin", [.binary, .text]),

        FileKind(.program, "py", [.text], isScript: true),
        FileKind(.program, "ino pde c cc cpp h hpp cs java kt go swift ipynb", [.text]),
        FileKind(.data, "json geojson", [.text]),
        FileKind(.data, "txt csv", [.text], isSentAsText: true),
        FileKind(.data, "tsv yaml yml toml ini cfg ics", [.text]),
    ]
}
