/// Why a file can't be read or written, as the system says it in English, in words for Chinese readers, and with what helps.
public enum SystemReason {
    public static func words(_ english: String) -> Words {
        let chinese = known[english]?.zh ?? english
        return Words(zh: "\(chinese)", en: "\(english)")
    }

    /// What the writer, or whoever looks after the disk, can do.
    public static func cure(_ english: String) -> Words {
        switch known[english]?.help {
        case .rights:
            Words(
                zh: "请管共享文件夹的老师给你写的权限，或在文件的属性里去掉「只读」。",
                en: "Ask who looks after the folder to let you write there, or take “read-only” off in the file's properties.")
        case .gone:
            Words(zh: "看看它是不是被删掉、改了名或移走了。", en: "See whether it was deleted, renamed or moved.")
        case .name: Words(zh: "换一个名字。", en: "Take another name.")
        case .room: Words(zh: "删掉一些不用的文件，再试一次。", en: "Delete files that nobody needs, and try again.")
        case .share: Words(zh: "等共享文件夹或磁盘恢复，再试一次。", en: "Wait until the share or the disk is back, and try again.")
        case .busy: Words(zh: "关掉正在用它的程序，过一会儿再试。", en: "Close the program that uses it, and try again in a moment.")
        case nil: Words(zh: "看看文件能不能写、磁盘有没有满。", en: "See whether the file can be written and the disk is not full.")
        }
    }

    private enum Help {
        case rights, gone, name, room, share, busy
    }

    private static let known: [String: (zh: String, help: Help?)] = [
        "Permission denied": ("没有权限", .rights),
        "Operation not permitted": ("系统不允许", .rights),
        "it may only be read": ("它是只读的", .rights),
        "No such file or directory": ("文件不在了", .gone),
        "Not a directory": ("路径中间有一段不是文件夹", .name),
        "Is a directory": ("这是一个文件夹", .name),
        "Input/output error": ("磁盘或网络读写出错", .share),
        "Read-only file system": ("磁盘是只读的", .share),
        "No space left on device": ("磁盘满了", .room),
        "Disk quota exceeded": ("超出了磁盘配额", .room),
        "Too many open files": ("打开的文件太多", .busy),
        "Too many links": ("这个文件夹里的文件夹太多", .room),
        "Too many levels of symbolic links": ("链接绕成了圈", .gone),
        "File name too long": ("文件名太长", .name),
        "Invalid argument": ("磁盘不接受这样的名字或文件", .name),
        "Invalid or incomplete multibyte or wide character": ("磁盘不接受这样的文件名", .name),
        "Invalid cross-device link": ("它在另一个磁盘上", nil),
        "Stale file handle": ("网络共享断开过，文件换了", .share),
        "Transport endpoint is not connected": ("网络共享没有连接", .share),
        "Host is down": ("存放文件的电脑没有响应", .share),
        "No route to host": ("连不上存放文件的电脑", .share),
        "Network is unreachable": ("网络不通", .share),
        "Connection timed out": ("网络共享没有响应", .share),
        "No such device": ("磁盘不在了", .share),
        "No such device or address": ("磁盘不在了", .share),
        "Remote I/O error": ("网络共享读写出错", .share),
        "Device or resource busy": ("设备正忙", .busy),
        "Text file busy": ("文件正在使用", .busy),
        "Interrupted system call": ("中途被打断", .busy),
        "No locks available": ("网络共享的锁用完了", .busy),
        "File exists": ("已经有同名的文件", .name),
        "Directory not empty": ("文件夹不是空的", .name),
        "Cannot allocate memory": ("内存不够", .busy),
        "File too large": ("文件太大", .room),
        "Resource temporarily unavailable": ("暂时读不了", .busy),
        "Operation not supported": ("磁盘做不到这件事", nil),
        "Function not implemented": ("磁盘做不到这件事", nil),
        "not a file": ("不是文件", .name),
        "not a plain file": ("不是普通文件", .name),
        "it keeps changing": ("它一直在变", .busy),
        "it has changed": ("它变了", nil),
        "it has changed meanwhile": ("刚刚有人改过它", nil),
        "it has changed meanwhile, or isn't saved as UTF-8": ("刚刚有人改过它，或者它不是 UTF-8 编码", nil),
        "it has become shorter": ("它变短了", nil),
        "broken index": ("目录损坏", nil),
        "the system didn't say why": ("系统没有说原因", nil),
    ]
}
