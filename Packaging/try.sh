#!/usr/bin/env bash
# Tries both packages where there is neither Swift nor any library of ours: in two fresh systems made by debootstrap.
# Usage: try.sh FOLDER (as root)
set -euo pipefail
folder=$(cd "$1" && pwd)
systems=$(mktemp -d)
trap 'umount "$systems"/*/proc 2>/dev/null || true; rm -rf --one-file-system "$systems"' EXIT
debootstrap --variant=minbase bookworm "$systems/plain" >/dev/null
cp -a "$systems/plain" "$systems/debian"
# A program finds the libraries beside it through /proc.
for system in plain debian; do mount -t proc proc "$systems/$system/proc"; done

walk() { # walk ROOT PROGRAM: a portal from nothing
    chroot "$1" /usr/bin/env -i PATH=/usr/bin:/bin LANG=C.UTF-8 HOME=/root sh -ec "
        cd /tmp
        $2 init maker --language en --school 'Yunxi School' --campus North --has laser-cutter --has sewing-machine
        cd maker
        $2 new tutorial 'Paper lamp'
        sed -i '/^status: draft$/d' content/tutorials/paper-lamp.md
        $2 build
        test -s site/index.html
        test -s site/tutorials/paper-lamp.html
        $2 watch --once
        test -s content/check-results.html"
}

brought() { # brought SHARE: what a server and a shell are set up with came along
    for file in lathe/nginx.conf lathe/apache.conf lathe/samba.conf lathe/github.yml lathe/gitlab.yml lathe/cloudflare.yml \
        bash-completion/completions/lathe zsh/vendor-completions/_lathe fish/vendor_completions.d/lathe.fish; do
        test -s "$1/$file"
    done
}

tar -C "$systems/plain/opt" -xzf "$folder"/lathe-*.tar.gz
walk "$systems/plain" "$(cd "$systems/plain" && ls -d opt/lathe-*/bin/lathe | sed 's|^|/|')"
brought "$(ls -d "$systems"/plain/opt/lathe-*/share)"
cp "$folder"/lathe_*.deb "$systems/debian/tmp/lathe.deb"
chroot "$systems/debian" env DEBIAN_FRONTEND=noninteractive sh -c 'apt-get update -qq && apt-get install -y -qq --no-install-recommends /tmp/lathe.deb' >/dev/null
walk "$systems/debian" lathe
brought "$systems/debian/usr/share"
echo "Both packages work where Swift never was."
