#!/usr/bin/env bash
# Makes packages of a built Lathe that need neither Swift nor this folder: a tarball for any Linux, a .deb for Debian.
# Usage: package.sh PROGRAM FOLDER
set -euo pipefail
program=$1
folder=$2
here=$(cd "$(dirname "$0")" && pwd)
version=$("$program" --version | cut -d' ' -f2)
architecture=$(dpkg --print-architecture)
name="lathe-$version-linux-$(uname -m)"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$folder"

# The libraries that not every Linux has: all but those of the C and C++ compilers.
libraries=$(ldd "$program" | awk '$3 ~ /^\// { print $3 }' | grep -vE '/(libc|libm|libpthread|libdl|librt|libgcc_s|libstdc\+\+)\.so')

# What a server is set up with. The units are here; the rest are the manual's own examples, which the tests run.
units="lathe.service lathe.timer lathe-watch.service lathe-failed@.service"

example() { # example PAGE LANGUAGE NUMBER: the page's block of code of that number in that language
    awk -v opening="\`\`\`$2" -v number="$3" '
        reading && /^```/ { exit }
        reading { print }
        $0 == opening && ++seen == number { reading = 1 }' "$here/../content/manual/$1.en.md"
}

examples() { # examples FOLDER: for web servers, for shares and for Git hosts
    mkdir -p "$1"
    example safety-and-servers nginx 1 >"$1/nginx.conf"
    example safety-and-servers apache 1 >"$1/apache.conf"
    example set-up-a-server ini 1 >"$1/samba.conf"
    example other-places yaml 1 >"$1/github.yml"
    example other-places yaml 2 >"$1/gitlab.yml"
    example other-places yaml 3 >"$1/cloudflare.yml"
}

lay_out() { # lay_out ROOT: what both packages hold
    install -D -m 755 "$program" "$1/bin/lathe"
    strip "$1/bin/lathe"
    for shell in bash zsh fish; do "$program" --generate-completion-script $shell >"$work/$shell"; done
    install -D -m 644 "$work/bash" "$1/share/bash-completion/completions/lathe"
    install -D -m 644 "$work/zsh" "$1/share/zsh/vendor-completions/_lathe"
    install -D -m 644 "$work/fish" "$1/share/fish/vendor_completions.d/lathe.fish"
    for language in en zh; do
        manual="$1/share/man/man1"
        [ $language = en ] || manual="$1/share/man/zh_CN/man1"
        mkdir -p "$manual"
        LATHE_LANG=$language "$program" --experimental-dump-help | "$here/manual.py" $language | gzip -9n >"$manual/lathe.1.gz"
    done
    examples "$1/share/lathe"
    for file in README.md LICENSE THIRD-PARTY.md; do install -D -m 644 "$here/../$file" "$1/share/doc/lathe/$file"; done
}

# The tarball brings its libraries along; the program looks for them in ../lib/lathe.
lay_out "$work/$name"
for library in $libraries; do install -D -m 644 "$(readlink -f "$library")" "$work/$name/lib/lathe/$(basename "$library")"; done
for unit in $units; do install -D -m 644 "$here/$unit" "$work/$name/share/lathe/$unit"; done
tar -C "$work" -czf "$folder/$name.tar.gz" "$name"

# Debian has the libraries as packages.
root="$work/deb"
lay_out "$root/usr"
for unit in $units; do install -D -m 644 "$here/$unit" "$root/lib/systemd/system/$unit"; done
needed=$(for library in $libraries; do dpkg -S "$(readlink -f "$library")" 2>/dev/null || dpkg -S "$(readlink -f "$library" | sed 's,^/usr,,')"; done |
    cut -d: -f1 | sort -u | paste -sd, | sed 's/,/, /g')
mkdir -p "$root/DEBIAN"
cat >"$root/DEBIAN/control" <<CONTROL
Package: lathe
Version: $version
Architecture: $architecture
Maintainer: Lathe <lathe@example.com>
Depends: libc6, libgcc-s1, libstdc++6, $needed
Recommends: libvips42
Suggests: ffmpeg
Section: web
Priority: optional
Description: makes the portal of a school library's makerspace from Markdown
 Lathe turns a folder of Markdown into a searchable static portal, in which
 tutorials and projects are tied to the machines, rooms, people and services
 that they need.
CONTROL
dpkg-deb --root-owner-group --build "$root" "$folder/lathe_${version}_$architecture.deb" >/dev/null
ls -1 "$folder/$name.tar.gz" "$folder/lathe_${version}_$architecture.deb"
